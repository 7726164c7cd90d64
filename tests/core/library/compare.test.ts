import { describe, expect, it } from 'vitest';
import { compareProfiles } from '../../../lib/core/library/compare';
import { isTie } from '../../../lib/core/library/ties';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { novaAtelier } from '../../../lib/samples/nova-atelier';
import { nuriNewpan } from '../../../lib/samples/nuri-newpan';
import { sampleInsight } from '../../../lib/samples/sample-insight';
import { libraryRow } from '../../components/library/rows';

const NOW = '2026-04-20T10:00:00.000Z';
const insights = [maraKneads, novaAtelier, nuriNewpan].map((creator) => sampleInsight(creator, NOW));

describe('profiles side by side', () => {
  const rows = compareProfiles(insights);

  it('have one cell each in every row, unknown ones empty', () => {
    for (const { cells } of rows) expect(cells).toHaveLength(insights.length);
    const fit = rows.find(({ id }) => id === 'fit');
    expect(fit?.cells[2]).toEqual({ value: null, low: null, high: null, mark: null });
  });

  it('are marked best or worst only where their range stands clear of all others', () => {
    for (const { cells } of rows) {
      for (const cell of cells.filter(({ mark }) => mark !== null)) {
        const others = cells.filter((one) => one !== cell && one.low !== null);
        const clear = others.every((one) =>
          cell.mark === 'best' ? Number(one.high) < Number(cell.low) : Number(one.low) > Number(cell.high),
        );
        expect(clear).toBe(true);
      }
    }
    expect(rows.find(({ id }) => id === 'fit')?.cells.map(({ mark }) => mark)).toEqual([
      'best',
      'worst',
      null,
    ]);
  });

  it('are never marked by their size', () => {
    expect(rows.find(({ id }) => id === 'followers')?.cells.every(({ mark }) => mark === null)).toBe(true);
  });
});

describe('two scores', () => {
  it.each([
    ['ranges overlap', { points: 60, low: 50, high: 70 }, { points: 80, low: 69, high: 90 }, true],
    ['closer than 8 points', { points: 60, low: 59, high: 61 }, { points: 67, low: 66, high: 68 }, true],
    ['clearly apart', { points: 60, low: 59, high: 61 }, { points: 68, low: 67, high: 69 }, false],
    ['one is not known', { points: null, low: null, high: null }, { points: 68, low: 67, high: 69 }, false],
  ])('are a tie or not: %s', (_what, one, other, tie) => {
    expect(isTie(libraryRow('one', one), libraryRow('other', other))).toBe(tie);
    expect(isTie(libraryRow('other', other), libraryRow('one', one))).toBe(tie);
  });
});

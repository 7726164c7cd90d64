import { describe, expect, it } from 'vitest';
import { comparedCurrency, compareProfiles } from '../../../lib/core/library/compare';
import { changesSince, type Decision, figureOverTime } from '../../../lib/core/library/decision';
import type { VisitFigures } from '../../../lib/core/profile/visit';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { panTomas } from '../../../lib/samples/pan-tomas';
import { sampleInsight } from '../../../lib/samples/sample-insight';

const NOW = '2026-04-20T12:00:00.000Z';
const MARA = sampleInsight(maraKneads, NOW);
const TOMAS = sampleInsight(panTomas, NOW);
const THEN = {
  ...MARA,
  observedAt: '2026-04-01T12:00:00.000Z',
  followers: { low: 10_000, high: 10_000 },
  posts: MARA.posts.slice(2),
  bio: 'Another bio',
};
const decision: Decision = {
  id: 'evidence-1',
  verdict: 'yes',
  reason: null,
  listName: 'Flour',
  at: '2026-04-01T12:00:00.000Z',
  author: 'a',
  own: true,
  holds: true,
  insight: THEN,
  brief: null,
  window: 12,
  answers: [],
};

describe('what changed since a decision', () => {
  it('is told in counts, texts and new posts', () => {
    const keys = changesSince(THEN, MARA).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['change.followers', 'change.posts', 'change.bio']));
    expect(changesSince(THEN, MARA)).toContainEqual({ key: 'change.posts', params: { n: 2 } });
  });

  it('is nothing where nothing was read anew, and a text that was not read says nothing', () => {
    expect(changesSince(MARA, MARA)).toEqual([]);
    expect(changesSince({ ...MARA, bio: null, name: null }, MARA)).toEqual([]);
    expect(changesSince({ ...MARA, followers: null }, MARA)).toEqual([]);
  });
});

describe('a figure over time', () => {
  it('stands once a moment, oldest first, and is left out where it was not known', () => {
    const id = 'engagement-rate-followers';
    const unknown = { status: 'unmeasured', lacking: [] } as const;
    const blank = {
      ...THEN,
      observedAt: '2026-03-01T00:00:00Z',
      metrics: { ...THEN.metrics, [id]: unknown },
    };
    const decisions = [decision, { ...decision, id: 'evidence-2' }, { ...decision, insight: blank }];
    expect(figureOverTime(id, [], decisions, MARA).map(({ at }) => at)).toEqual([THEN.observedAt, NOW]);
    const visit = (day: string, n: number) => ({
      at: `${day}T08:00:00.000Z`,
      followers: 9_000,
      figures: { [id]: [null, 0.01, 0.02, n] } as VisitFigures,
    });
    const history = [
      { at: '2026-02-01T08:00:00.000Z', followers: 8_000 },
      visit('2026-03-10', 4),
      visit('2026-04-01', 5),
      visit('2026-04-20', 6),
    ];
    const moments = figureOverTime(id, history, decisions, MARA);
    expect(moments.map(({ at }) => at)).toEqual(['2026-03-10T08:00:00.000Z', THEN.observedAt, NOW]);
    expect(moments[0]).toEqual({ at: '2026-03-10T08:00:00.000Z', value: null, low: 0.01, high: 0.02, n: 4 });
  });
});

describe('prices in a comparison', () => {
  it('stand in one currency, where less is better, or not at all', () => {
    const both = [MARA, TOMAS];
    const row = compareProfiles(both).find(({ id }) => id === 'perThousandViews');
    expect(row?.cells.some(({ low }) => low !== null)).toBe(true);
    for (const { mark, high } of row?.cells ?? []) {
      if (mark === 'best')
        expect(row?.cells.every((one) => one.high === null || one.high >= (high ?? 0))).toBe(true);
    }
    const { price } = TOMAS;
    if (price.status !== 'estimated') throw new Error('the sample has a price');
    const mixed = [MARA, { ...TOMAS, price: { ...price, currency: 'PLN' } }];
    expect(comparedCurrency(mixed)).toBeNull();
    expect(compareProfiles(mixed).some(({ id }) => id === 'perThousandViews')).toBe(false);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HowWeCount } from '../../../components/settings/how-we-count';
import { BUILT_IN_SETS, isStale } from '../../../lib/core/estimate/benchmarks/benchmark-sets';
import { METRICS } from '../../../lib/core/estimate/catalog';
import { COMPARISONS } from '../../../lib/core/estimate/comparisons/catalog';
import { ENGINE_VERSION } from '../../../lib/core/insight/engine-version';
import { COMPONENTS } from '../../../lib/core/score/catalog';
import { SIGNAL_CATALOG } from '../../../lib/core/signals/catalog';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import type { WordKey } from '../../../lib/core/words/sentence';
import { draw } from '../draw';

const NOW = '2026-04-20T10:00:00.000Z';

/** Drawn once: the texts of each table, row by row; and of the whole page. */
const { tables, written } = (() => {
  const { container } = draw(<HowWeCount sets={BUILT_IN_SETS} now={NOW} />);
  const tables = [...container.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
  return { tables, written: container.textContent ?? '' };
})();

const TABLES = ['metrics', 'comparisons', 'signals', 'parts', 'glossary', 'sets'] as const;

function rowNamed(table: (typeof TABLES)[number], name: string): readonly string[] {
  return tables[TABLES.indexOf(table)]?.find(([first]) => first === name) ?? [];
}

function spoken(key: WordKey): string {
  return say(ENGLISH, { key, params: {} });
}

describe('the page that says how figures are counted', () => {
  it.each(Object.values(METRICS))('names the metric $label with its formula and source', (metric) => {
    const row = rowNamed('metrics', spoken(metric.label));
    expect(row).toContain(metric.formula);
    expect(row).toContain(metric.source);
    expect(row).toContain(spoken(`how.basis.${metric.basis}`));
    expect(row).toContain(spoken(`how.unit.${metric.unit}`));
  });

  it.each(Object.values(COMPARISONS))(
    'names the comparison $label with its formula and source',
    (comparison) => {
      const row = rowNamed('comparisons', spoken(comparison.label));
      expect(row.slice(1)).toEqual([comparison.formula, comparison.source]);
    },
  );

  it.each(Object.values(SIGNAL_CATALOG))('names the signal $label and how often it errs', (rule) => {
    const row = rowNamed('signals', spoken(rule.label));
    expect(row.slice(1, 3)).toEqual([rule.formula, rule.source]);
    expect(row[3]).toMatch(rule.falseAlarms ? /^Marks \d[\d.]*%/ : /^No data/);
  });

  it.each(Object.entries(COMPONENTS))('names the part %s with its default weight', (_id, part) => {
    expect(rowNamed('parts', spoken(part.label)).at(-1)).toContain(String(part.weight(null)));
  });

  it('gives the weight of a part that a brief changes twice', () => {
    expect(written).toContain('8, with a brief 15');
  });

  it.each(BUILT_IN_SETS)('names the set $id with its year and population', (set) => {
    const row = rowNamed('sets', set.id);
    expect(row.join('\n')).toContain(String(set.year));
    expect(row).toContain(set.source);
  });

  it('marks a set that is older than 24 months, and no other', () => {
    for (const set of BUILT_IN_SETS) {
      const old = rowNamed('sets', set.id).some((cell) => cell.includes('older than 24 months'));
      expect(old).toBe(isStale(set, NOW));
    }
    expect(BUILT_IN_SETS.some((set) => isStale(set, NOW))).toBe(true);
  });

  it('names the version of the rules', () => {
    expect(written).toContain(`Version of the rules: ${ENGINE_VERSION}.`);
  });

  it('calls nothing by the words that stay in the code', () => {
    expect(written).not.toMatch(/\b(streak|rung|coverage|caps|volatility|fake|fraud|bots?)\b/i);
  });
});

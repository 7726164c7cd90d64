import { midpoint } from '../count/range';
import type { MetricId } from '../estimate/metric-ids';
import type { Insight } from '../insight/insight';

/** Figures compared, each with the one basis that its name says. */
const COMPARED = [
  'engagement-rate-followers',
  'engagement-rate-views',
  'typical-views',
  'views-per-follower',
  'posts-per-week',
  'paid-share',
  'follower-growth',
] as const satisfies readonly MetricId[];

/** Figures of which more is better for a partner; of the others neither end is marked. */
const MORE_IS_BETTER: ReadonlySet<string> = new Set([
  'fit',
  'engagement-rate-followers',
  'engagement-rate-views',
  'typical-views',
  'views-per-follower',
  'follower-growth',
]);

const LESS_IS_BETTER: ReadonlySet<string> = new Set(['perThousandViews']);

/** low null = not known; value null = only a range may be shown. */
export interface ComparedCell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: 'best' | 'worst' | null;
}

export interface ComparedRow {
  readonly id: 'fit' | 'followers' | 'perThousandViews' | (typeof COMPARED)[number];
  readonly cells: readonly ComparedCell[];
}

type Bare = Omit<ComparedCell, 'mark'>;
const UNKNOWN: Bare = { value: null, low: null, high: null };

/** One row a figure, one cell a profile, in the order given. */
export function compareProfiles(insights: readonly Insight[]): readonly ComparedRow[] {
  const figures = COMPARED.map((id) =>
    marked(
      id,
      insights.map((insight) => figureOf(insight, id)),
    ),
  );
  return [
    marked('fit', insights.map(fitOf)),
    marked('followers', insights.map(followersOf)),
    ...[...figures, marked('perThousandViews', pricesOf(insights))].filter(({ cells }) =>
      cells.some(({ low }) => low !== null),
    ),
  ];
}

function fitOf({ score }: Insight): Bare {
  return score.status === 'scored' ? { value: score.points, low: score.low, high: score.high } : UNKNOWN;
}

function followersOf({ followers }: Insight): Bare {
  return followers ? { value: Math.round(midpoint(followers)), ...followers } : UNKNOWN;
}

/** The currency that all prices are told in; null = they differ, or there is none: prices are not compared then. */
export function comparedCurrency(insights: readonly Insight[]): string | null {
  const known = insights.flatMap(({ price }) => (price.status === 'estimated' ? [price.currency] : []));
  return known.every((one) => one === known[0]) ? (known[0] ?? null) : null;
}

/** Usual asking price per thousand views, of the format that the headline speaks of. */
function pricesOf(insights: readonly Insight[]): readonly Bare[] {
  const currency = comparedCurrency(insights);
  return insights.map(({ price }) => {
    if (currency === null || price.status !== 'estimated') return UNKNOWN;
    const priced = price.formats.find(({ format }) => format === price.format);
    if (!priced?.perThousandViewsRange) return UNKNOWN;
    return { value: priced.perThousandViews, ...priced.perThousandViewsRange };
  });
}

function figureOf({ metrics }: Insight, id: MetricId): Bare {
  const measured = metrics[id];
  if (measured.status !== 'measured') return UNKNOWN;
  return { value: measured.value, low: measured.low, high: measured.high };
}

/** Best or worst is marked only where its range stands clear of every other known one. */
function marked(id: ComparedRow['id'], cells: readonly Bare[]): ComparedRow {
  const known = cells.filter((cell): cell is Bare & { low: number; high: number } => cell.low !== null);
  const markOf = (cell: Bare): ComparedCell['mark'] => {
    const less = LESS_IS_BETTER.has(id);
    if (!(less || MORE_IS_BETTER.has(id)) || cell.low === null || cell.high === null || known.length < 2)
      return null;
    const { low, high } = cell;
    const others = known.filter((one) => one !== cell);
    const [top, bottom] = less ? (['worst', 'best'] as const) : (['best', 'worst'] as const);
    if (others.every((one) => one.high < low)) return top;
    return others.every((one) => one.low > high) ? bottom : null;
  };
  return { id, cells: cells.map((cell) => ({ ...cell, mark: markOf(cell) })) };
}

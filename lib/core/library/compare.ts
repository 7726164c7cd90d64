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

/** low null = not known; value null = only a range may be shown. */
export interface ComparedCell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: 'best' | 'worst' | null;
}

export interface ComparedRow {
  readonly id: 'fit' | 'followers' | (typeof COMPARED)[number];
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
    ...figures.filter(({ cells }) => cells.some(({ low }) => low !== null)),
  ];
}

function fitOf({ score }: Insight): Bare {
  return score.status === 'scored' ? { value: score.points, low: score.low, high: score.high } : UNKNOWN;
}

function followersOf({ followers }: Insight): Bare {
  return followers ? { value: Math.round(midpoint(followers)), ...followers } : UNKNOWN;
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
    if (!MORE_IS_BETTER.has(id) || cell.low === null || cell.high === null || known.length < 2) return null;
    const { low, high } = cell;
    const others = known.filter((one) => one !== cell);
    if (others.every((one) => one.high < low)) return 'best';
    return others.every((one) => one.low > high) ? 'worst' : null;
  };
  return { id, cells: cells.map((cell) => ({ ...cell, mark: markOf(cell) })) };
}

import type { PlatformId } from '../../profile/platform';
import type { Format } from '../counting-rules';
import { median, robustSpread } from '../huber';
import type { Measured, Measurement } from '../measurement';
import type { MetricId } from '../metric-ids';
import type { BenchmarkSet } from './benchmark-set';

/** Fewer profiles than this do not make up a size of their own. */
export const FEWEST_SEEN = 20;
/** Fewer than this say nothing of others at all. */
export const FEWEST_AT_ALL = 5;
/** Where the sizes part: nano, micro, mid, macro, mega. */
const SIZES: readonly number[] = [10_000, 100_000, 500_000, 1_000_000];
/** Spread between accounts: never so narrow that everybody is unusual, never wider than what was ever measured. */
const TAU = { least: 0.15, most: 2.5 };
const ID = 'own-library';

/** The rates that are compared with those of others. */
const COMPARED: readonly MetricId[] = [
  'engagement-rate-followers',
  'engagement-rate-views',
  'views-per-follower',
  'comment-rate-followers',
  'comment-rate-views',
  'comments-per-like',
];

/** One figure of one profile that the user has seen. */
export interface SeenLevel {
  readonly platform: PlatformId;
  readonly metric: MetricId;
  readonly kind: Format;
  readonly followers: number;
  /** The profile's own median, not drawn to any benchmark. */
  readonly value: number;
}

export interface LibrarySet {
  readonly set: BenchmarkSet;
  readonly profiles: number;
  /** Some size had fewer than 20 profiles: it was put together with its neighbours, or the range made wider. */
  readonly widened: boolean;
}

/** What a profile adds to the sets: a level for each rate and format with three posts. */
export function seenLevels(
  platform: PlatformId,
  followers: number | null,
  metrics: Readonly<Record<MetricId, Measurement>>,
): readonly SeenLevel[] {
  if (followers === null || !(followers >= 1)) return [];
  return COMPARED.flatMap((metric) => {
    const measured = metrics[metric];
    if (measured.status === 'unmeasured') return [];
    const { byKind } = measured;
    const kinds = byKind ? [byKind.static, byKind.video] : [measured];
    return kinds.flatMap((kind) => levelOf(kind, { platform, metric, followers }) ?? []);
  });
}

function levelOf(
  measured: Measured | undefined,
  of: Pick<SeenLevel, 'platform' | 'metric' | 'followers'>,
): SeenLevel | null {
  if (!measured?.detail || !measured.format || measured.value === null) return null;
  const value = measured.detail.rawMedian;
  return value > 1e-9 && value < 1e6 ? { ...of, kind: measured.format, value } : null;
}

/** Benchmark sets of the profiles the user has seen: data like any other. at = ISO 8601, when they were made. */
export function librarySets(levels: readonly SeenLevel[], at: string): readonly LibrarySet[] {
  const groups = new Map<string, SeenLevel[]>();
  for (const level of levels) {
    const name = `${ID}-${level.platform}-${level.metric}-${level.kind}`;
    const group = groups.get(name);
    if (group) group.push(level);
    else groups.set(name, [level]);
  }
  return [...groups].flatMap(([id, group]) => setOf(id, group, at) ?? []);
}

/** Whether a set of this id was made of the user's own library. */
export function isLibrarySet(id: string): boolean {
  return id.startsWith(`${ID}-`);
}

function setOf(id: string, levels: readonly SeenLevel[], at: string): LibrarySet | null {
  const [first] = levels;
  const n = levels.length;
  if (!first || n < FEWEST_AT_ALL) return null;
  const sizes = bySize(levels);
  const parts = joined(sizes);
  const widened = parts.length < sizes.length || n < FEWEST_SEEN;
  const gaps = parts.flatMap((part) => {
    const middle = middleOf(part);
    return part.map(({ value }) => Math.log(value) - middle);
  });
  // Few profiles are less sure of the spread: the band grows until twenty are there.
  const few = Math.sqrt((1 + FEWEST_SEEN / Math.min(n, FEWEST_SEEN)) / 2);
  const tau = Math.min(TAU.most, Math.max(TAU.least, robustSpread(gaps)) * few);
  const set: BenchmarkSet = {
    id,
    platform: first.platform,
    metric: first.metric,
    kind: first.kind,
    year: new Date(at).getUTCFullYear(),
    source: sourceOf(n, widened, at),
    knots: parts.map((part) => [sizeOf(part), Math.exp(middleOf(part))] as const),
    tau,
  };
  return { set, profiles: n, widened };
}

function sourceOf(n: number, widened: boolean, at: string): string {
  const seen = `own library: ${n} profiles seen until ${at.slice(0, 10)}`;
  if (n < FEWEST_SEEN) return `${seen}; fewer than ${FEWEST_SEEN}, so all sizes together and a wider range`;
  return widened ? `${seen}; sizes with fewer than ${FEWEST_SEEN} put together with their neighbours` : seen;
}

/** The levels of each size that has any, smallest size first. */
function bySize(levels: readonly SeenLevel[]): readonly (readonly SeenLevel[])[] {
  const sizes: SeenLevel[][] = [...SIZES, 0].map(() => []);
  for (const level of levels) {
    const above = SIZES.filter((edge) => level.followers >= edge).length;
    sizes[above]?.push(level);
  }
  return sizes.filter((size) => size.length > 0);
}

/** Neighbours put together until each part has twenty; what is left over goes to the last part. */
function joined(sizes: readonly (readonly SeenLevel[])[]): readonly (readonly SeenLevel[])[] {
  const parts: (readonly SeenLevel[])[] = [];
  let open: readonly SeenLevel[] = [];
  for (const size of sizes) {
    open = [...open, ...size];
    if (open.length < FEWEST_SEEN) continue;
    parts.push(open);
    open = [];
  }
  if (open.length === 0) return parts;
  return [...parts.slice(0, -1), [...(parts.at(-1) ?? []), ...open]];
}

function middleOf(part: readonly SeenLevel[]): number {
  return median(part.map(({ value }) => Math.log(value)));
}

/** Geometric mean of the followers. */
function sizeOf(part: readonly SeenLevel[]): number {
  return Math.exp(part.reduce((sum, { followers }) => sum + Math.log(followers), 0) / part.length);
}

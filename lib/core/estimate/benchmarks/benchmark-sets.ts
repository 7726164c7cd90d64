import type { PlatformId } from '../../profile/platform';
import type { Format } from '../counting-rules';
import type { Spread } from '../robust-mean';
import type { BenchmarkSet } from './benchmark-set';
import { INSTAGRAM_SETS } from './instagram';
import { TIKTOK_SETS } from './tiktok';

/** The sets the product ships. */
export const BUILT_IN_SETS: readonly BenchmarkSet[] = [...INSTAGRAM_SETS, ...TIKTOK_SETS];

const merged = new WeakMap<readonly BenchmarkSet[], readonly BenchmarkSet[]>();

/**
 * The user's sets and those built-in ones they leave standing. A set for one kind of post replaces the
 * built-in one of the same platform, metric and kind; a set for any kind replaces all of that metric.
 */
export function withOwnSets(own: readonly BenchmarkSet[]): readonly BenchmarkSet[] {
  if (own.length === 0) return BUILT_IN_SETS;
  const known = merged.get(own);
  if (known) return known;
  const standing = BUILT_IN_SETS.filter((set) => !own.some((other) => replaces(other, set)));
  const sets = [...own, ...standing];
  merged.set(own, sets);
  return sets;
}

function replaces(own: BenchmarkSet, set: BenchmarkSet): boolean {
  const sameMetric = own.platform === set.platform && own.metric === set.metric;
  return sameMetric && (own.kind === undefined || own.kind === set.kind);
}

/** The set for this kind of post, else the one for any kind; null = nothing to compare with. */
export function setFor(
  sets: readonly BenchmarkSet[],
  platform: PlatformId,
  metric: string,
  format: Format,
): BenchmarkSet | null {
  let anyKind: BenchmarkSet | null = null;
  for (const set of sets) {
    if (set.platform !== platform || set.metric !== metric) continue;
    if (set.kind === format) return set;
    if (set.kind === undefined) anyKind ??= set;
  }
  return anyKind;
}

/** Where nothing at all was measured: wide. */
const UNMEASURED_SPREAD: Spread = { s0: 0.8, nu: 5, delta: 0.3 };

/** How posts scatter, by the set itself, else by the built-in set it stands in for. */
export function spreadFor(
  set: BenchmarkSet | null,
  platform: PlatformId,
  metric: string,
  format: Format,
): Spread {
  const usual = setFor(BUILT_IN_SETS, platform, metric, format);
  return {
    s0: set?.s0 ?? usual?.s0 ?? UNMEASURED_SPREAD.s0,
    nu: set?.nu ?? usual?.nu ?? UNMEASURED_SPREAD.nu,
    delta: set?.delta ?? usual?.delta ?? UNMEASURED_SPREAD.delta,
  };
}

/** Benchmarks age: engagement rates fell by about 15 to 30 % a year. now = ISO 8601. */
export function isStale({ year }: Pick<BenchmarkSet, 'year'>, now: string): boolean {
  const moment = new Date(now);
  // A set speaks for its year at the latest, so it is surely 24 months old two years after that.
  return moment.getTime() >= Date.UTC(year + 3, 0, 1);
}

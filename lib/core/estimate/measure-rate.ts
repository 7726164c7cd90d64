import { midpoint, type Range } from '../count/range';
import { keptForLatest } from '../profile/kept-for-latest';
import type { ProfileEvidence } from '../profile/record';
import type { BenchmarkSet } from './benchmarks/benchmark-set';
import { setFor, spreadFor } from './benchmarks/benchmark-sets';
import { placeOf, usualAt } from './benchmarks/place';
import { amount, type CountedPost } from './counted-posts';
import type { Format } from './counting-rules';
import { type EligiblePost, eligiblePosts, newest, type PostRate, type Share } from './eligible-posts';
import { FEWEST_FOR_VALUE, measuredLevel } from './measured-level';
import type { Basis, Excluded, Measured, Measurement } from './measurement';
import type { MetricContext } from './metric';
import type { MetricId } from './metric-ids';
import { type Prior, robustMean } from './robust-mean';
import { withoutViralPull } from './viral-pull';

/** The size whose usual level stands in where followers are not known. */
const REFERENCE_SIZE = 30_000;

/** A rate of posts, as the estimator needs it. */
export interface Rate {
  readonly id: MetricId;
  readonly basis: Basis;
  readonly perFollower: boolean;
  readonly minAge: Readonly<Record<Format, number>>;
  /** ln of the rate of one post; for rates per follower the divisor is taken off afterwards. */
  read(post: CountedPost): PostRate;
  /** What is lacking where a post does not give the parts of the rate. */
  readonly lacking: string;
}

/** The followers as a divisor; null = not known, or none. */
export function divisor(
  followers: Range | null,
): { readonly value: number; readonly rounding: number } | null {
  return followers && midpoint(followers) >= 1 ? amount(followers) : null;
}

interface Rates {
  readonly context: MetricContext;
  readonly measured: Map<MetricId, Measurement>;
}

/** Counts of a post follow from rates, so the same rate is asked for more than once. */
const latest = keptForLatest((): { rates: Rates | null } => ({ rates: null }));

function measuredIn(evidence: ProfileEvidence, context: MetricContext): Rates['measured'] {
  const kept = latest(evidence);
  if (kept.rates?.context !== context) kept.rates = { context, measured: new Map() };
  return kept.rates.measured;
}

/** The rate of the format most posts have; the other beside it where it has three posts of its own. */
export function measureRate(rate: Rate, evidence: ProfileEvidence, context: MetricContext): Measurement {
  const measured = measuredIn(evidence, context);
  const before = measured.get(rate.id);
  if (before) return before;
  const measurement = measureFormats(rate, evidence, context);
  measured.set(rate.id, measurement);
  return measurement;
}

function measureFormats(rate: Rate, evidence: ProfileEvidence, context: MetricContext): Measurement {
  const followers = divisor(evidence.followers);
  if (rate.perFollower && !followers) return { status: 'unmeasured', lacking: ['followers'] };
  const { posts, excluded, mostlyHidden } = eligiblePosts(evidence, rate);
  if (mostlyHidden) return { status: 'unmeasured', lacking: ['likes-hidden'] };
  if (posts.length === 0) return { status: 'unmeasured', lacking: [lackOf(rate, evidence, excluded)] };
  const levels = { rate, evidence, context, followers };
  const { still, moving } = byFormat(posts);
  const format = majority(posts, still.length, moving.length);
  const main = format === 'static' ? still : moving;
  const other = format === 'static' ? moving : still;
  if (main.length < FEWEST_FOR_VALUE)
    return measureFormat(levels, format, newest(posts, context.window, excluded));
  const left = other.length > 0 ? { ...excluded, 'other-format': other.length } : excluded;
  const headline = measureFormat(levels, format, newest(main, context.window, left));
  if (other.length < FEWEST_FOR_VALUE) return headline;
  const otherFormat = format === 'static' ? 'video' : 'static';
  const beside = measureFormat(levels, otherFormat, newest(other, context.window, {}));
  return { ...headline, byKind: { [format]: { ...headline }, [otherFormat]: beside } };
}

function byFormat(posts: readonly EligiblePost[]) {
  const still: EligiblePost[] = [];
  const moving: EligiblePost[] = [];
  for (const post of posts) (post.format === 'static' ? still : moving).push(post);
  return { still, moving };
}

/** The format with more posts; when even, that of the newest. */
function majority(posts: readonly EligiblePost[], still: number, moving: number): Format {
  if (still === moving) return posts[0]?.format ?? 'static';
  return still > moving ? 'static' : 'video';
}

const LACKING: Readonly<Record<string, string>> = {
  'likes-hidden': 'likes-hidden',
  'views-unknown': 'views',
  'views-broken': 'views',
  undated: 'dated-posts',
};

/** What would help, by the commonest reason for which posts were left out. */
function lackOf({ lacking }: Rate, { posts }: ProfileEvidence, excluded: Excluded): string {
  if (posts.length === 0) return 'posts';
  const [[reason] = ['']] = Object.entries(excluded).sort(([, a], [, b]) => b - a);
  return reason === 'parts-unknown' ? lacking : (LACKING[reason] ?? 'eligible-posts');
}

interface Levels {
  readonly rate: Rate;
  readonly evidence: ProfileEvidence;
  readonly context: MetricContext;
  readonly followers: { readonly value: number; readonly rounding: number } | null;
}

function measureFormat(levels: Levels, format: Format, { posts, excluded }: Share): Measured {
  const { rate, evidence, context, followers } = levels;
  const per = rate.perFollower && followers ? followers : { value: 1, rounding: 0 };
  const divided = Math.log(per.value);
  const set = setFor(context.benchmarks, evidence.platform, rate.id, format);
  const prior = priorOf(set, followers?.value ?? REFERENCE_SIZE);
  const spread = spreadFor(set, evidence.platform, rate.id, format);
  const logs: number[] = [];
  let own = 0;
  for (const { log, rounding } of posts) {
    logs.push(log - divided);
    own += rounding / posts.length;
  }
  const base = robustMean(logs, prior, spread, { own, shared: per.rounding });
  const pulled = rate.perFollower && format === 'video';
  const level = pulled ? withoutViralPull(base, logs, spread) : base;
  const place = set && followers ? placeOf(set, prior, level) : null;
  return measuredLevel(level, logs, pulled ? base : null, {
    basis: rate.basis,
    excluded,
    format,
    benchmark: place,
  });
}

/** Without a set nothing is known of others: the creator's own posts have all the weight. */
function priorOf(set: BenchmarkSet | null, followers: number): Prior {
  return set ? { mu: usualAt(set, followers), tau: set.tau } : { mu: 0, tau: Number.POSITIVE_INFINITY };
}

import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';
import { huberLocation } from '../../../lib/core/estimate/huber';
import type { EstimateDetail } from '../../../lib/core/estimate/measurement';
import type { MetricId } from '../../../lib/core/estimate/metric-ids';
import { studentQuantile } from '../../../lib/core/estimate/student-t';
import { evidenceFrom, type Kind, measureIn } from './evidence';
import { type Figure, figure } from './figure';
import type { Accounts, Sighting } from './public-accounts';
import { mean, median, rms } from './statistics';

/** A rate of one post as the metric counts it; null = the post does not count. */
export type RateOf = (post: Sighting) => number | null;

export interface RateCheck {
  readonly id: string;
  readonly metric: MetricId;
  readonly of: Kind;
  readonly accounts: Accounts;
  readonly sets: readonly BenchmarkSet[];
  readonly rate: RateOf;
  readonly seen: readonly number[];
  /** Later posts: at most, at least. */
  readonly later: { readonly most: number; readonly least: number };
  readonly judged: boolean;
}

interface Trial {
  readonly detail: EstimateDetail;
  readonly logs: readonly number[];
  readonly later: readonly number[];
  readonly next: { readonly low: number; readonly high: number };
}

const WITHIN = 350 * 86_400;

function trials(check: RateCheck, seen: number): readonly Trial[] {
  return [...check.accounts.values()].flatMap((all): Trial[] => {
    const [first] = all;
    const posts = all.filter((post) => check.rate(post) !== null && (first?.t ?? 0) - post.t <= WITHIN);
    if (posts.length < seen + check.later.least) return [];
    const found = measureIn(check.metric, evidenceFrom(posts.slice(0, seen), check.of), check.sets);
    if (found.status === 'unmeasured' || !found.detail || !found.nextPost) return [];
    const logs = posts.map((post) => Math.log(check.rate(post) ?? 1));
    const later = logs.slice(seen, seen + check.later.most);
    return [{ detail: found.detail, logs: logs.slice(0, seen), later, next: found.nextPost }];
  });
}

function holds({ detail, later }: Trial, p: number): number {
  const { theta, variance, s2, df } = detail;
  const reach = studentQuantile(p, df) * Math.sqrt(variance + (1.57 * s2) / later.length);
  return Math.abs(theta - median(later)) <= reach ? 1 : 0;
}

/** The arithmetic of the specification, written a second time. */
function reference(logs: readonly number[], followers: number, set: BenchmarkSet) {
  const { s0 = 0, nu = 0, delta = 0, tau } = set;
  const m = huberLocation(logs, s0);
  const s2 = (nu * s0 * s0 + logs.reduce((sum, log) => sum + (log - m) ** 2, 0)) / (nu + logs.length);
  const v = (1.1 * s2) / logs.length + delta * delta;
  const variance = 1 / (1 / v + 1 / (tau * tau));
  const x = Math.log(followers);
  const knots = set.knots.map(([a, b]) => [Math.log(a), Math.log(b)] as const);
  const at = knots.findIndex(([a]) => x <= a);
  const [right, left] = [knots[at], knots[at - 1]];
  const flat = at === 0 ? right : knots.at(-1);
  const mu =
    right && left
      ? left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0])
      : (flat?.[1] ?? 0);
  return { theta: variance * (m / v + mu / (tau * tau)), variance };
}

/** Largest distance between the product and the arithmetic of the specification, over all accounts. */
export function sameAsReference(check: RateCheck): number {
  const set = check.sets.find(({ metric }) => metric === check.metric);
  if (!set) return Number.NaN;
  let worst = 0;
  for (const posts of check.accounts.values()) {
    const counted = posts.filter((post) => check.rate(post) !== null).slice(0, 12);
    const [newest] = counted;
    if (!newest || newest.t - (counted.at(-1)?.t ?? 0) > WITHIN) continue;
    const found = measureIn(check.metric, evidenceFrom(counted, check.of), check.sets);
    if (found.status === 'unmeasured' || !found.detail) continue;
    const logs = counted.map((post) => Math.log(check.rate(post) ?? 1));
    const base = found.detail.base ?? found.detail;
    const expected = reference(logs, newest.followers, set);
    worst = Math.max(
      worst,
      Math.abs(base.theta - expected.theta),
      Math.abs(base.variance - expected.variance),
    );
  }
  return worst;
}

/** Coverage of the ranges and error of the level, for each number of posts seen. */
export function coverage(check: RateCheck): readonly Figure[] {
  return check.seen.map((seen) => {
    const all = trials(check, seen);
    const [cover80, cover90] = [
      mean(all.map((trial) => holds(trial, 0.9))),
      mean(all.map((trial) => holds(trial, 0.95))),
    ];
    const next = mean(all.flatMap(({ later, next }) => later.map((log) => inside(Math.exp(log), next))));
    const errors = (of: (trial: Trial) => number) => rms(all.map((trial) => of(trial) - median(trial.later)));
    const ours = errors(({ detail }) => detail.theta);
    const plain = errors(({ logs }) => median(logs));
    const average = errors(({ logs }) => Math.log(mean(logs.map(Math.exp))));
    const within = (value: number, low: number, high: number) => value >= low && value <= high;
    const held = within(cover80, 0.77, 0.87) && within(cover90, 0.87, 0.94) && within(next, 0.77, 0.87);
    const value =
      `80 % range holds ${show(cover80)}, 90 % ${show(cover90)}, next post ${show(next)}; error of ln: ` +
      `${show(ours)}, median ${show(plain)}, mean ${show(average)}; ${all.length} accounts`;
    const aim = check.judged ? '.77-.87, .87-.94, .77-.87' : '';
    return figure(check.id, `${check.metric}, ${seen} posts seen`, value, aim, check.judged ? held : null);
  });
}

function inside(value: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return value >= low && value <= high ? 1 : 0;
}

function show(value: number): string {
  return value.toFixed(3);
}

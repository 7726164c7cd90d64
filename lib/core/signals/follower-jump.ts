import { midpoint } from '../count/range';
import { median } from '../estimate/huber';
import type { FollowerPoint, Post, ProfileEvidence } from '../profile/record';
import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const DAY = 86_400_000;
const FEWEST_READINGS = 4;
const FLAG_Z = 4;
const FEWEST_GAINED = 300;
const SMALLEST_GAIN = 0.03;
/** A post with this many times the usual views or likes explains a jump in the days after it. */
const VIRAL = 4;
const VIRAL_DAYS = 3;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly gain: number;
  readonly perDay: number;
  readonly base: number;
}

/** Readings at distinct times, oldest first, the present one last. */
function readings({ history, followers, observedAt }: ProfileEvidence): readonly FollowerPoint[] {
  const all = followers ? [...history, { at: observedAt, followers: midpoint(followers) }] : [...history];
  const byTime = new Map(all.map((point) => [Date.parse(point.at), point]));
  return [...byTime]
    .filter(([at]) => Number.isFinite(at))
    .sort(([a], [b]) => a - b)
    .map(([, point]) => point);
}

function steps(points: readonly FollowerPoint[]): readonly Step[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (!before) return [];
    const [from, to] = [Date.parse(before.at), Date.parse(point.at)];
    const days = (to - from) / DAY;
    // Two looks on one day say nothing about a daily rate.
    if (days < 0.5) return [];
    const gain = point.followers - before.followers;
    return [{ from, to, days, gain, perDay: gain / days, base: before.followers }];
  });
}

function reachOf({ views, likes }: Post): number | null {
  const count = views ?? likes;
  return count ? midpoint(count) : null;
}

function hasViralPost({ posts }: ProfileEvidence, step: Step): boolean {
  const reach = posts.map(reachOf).filter((count) => count !== null);
  if (reach.length < 3) return false;
  const usual = median(reach);
  return posts.some((post) => {
    const at = post.publishedAt ? Date.parse(post.publishedAt) : Number.NaN;
    return at >= step.from - VIRAL_DAYS * DAY && at <= step.to && (reachOf(post) ?? 0) > VIRAL * usual;
  });
}

/** Robust z of one step against the other steps; their spread is at least 0.05 % of the followers a day. */
function robustZ(step: Step, others: readonly Step[]): number {
  const rates = others.map(({ perDay }) => perDay);
  const middle = median(rates);
  const spread = 1.4826 * median(rates.map((rate) => Math.abs(rate - middle)));
  return (step.perDay - middle) / Math.max(spread, 0.0005 * step.base, 1);
}

function detect({ evidence }: SignalInput): Detection {
  const points = readings(evidence);
  const path = steps(points);
  const visits = points.length;
  if (visits < FEWEST_READINGS || path.length < FEWEST_READINGS - 1) {
    return unknown(sentence('signal.follower-jump.unknown', { visits }));
  }
  let worst: { readonly step: Step; readonly z: number; readonly usual: number } | null = null;
  for (const step of path) {
    if (step.gain <= Math.max(SMALLEST_GAIN * step.base, FEWEST_GAINED) || hasViralPost(evidence, step))
      continue;
    const others = path.filter((other) => other !== step);
    const z = robustZ(step, others);
    const usual = Math.max(0, median(others.map(({ perDay }) => perDay)) * step.days);
    if (z > FLAG_Z && (!worst || z > worst.z)) worst = { step, z, usual };
  }
  if (!worst) return clear(sentence('signal.follower-jump.clear', { visits }));
  const { step, z, usual } = worst;
  return flag(
    sentence('signal.follower-jump.flag', { gain: step.gain, days: step.days, usual }),
    sentence('signal.follower-jump.otherwise'),
    Math.max(0.3, ramp(z, FLAG_Z, 3 * FLAG_Z)),
  );
}

export const followerJump: SignalRule = {
  label: 'signal.follower-jump.label',
  formula:
    'growth a day against the own history, robust z > 4, more than 3 % and 300, no viral post just before',
  source: 'a choice; no data to calibrate',
  falseAlarms: null,
  detect,
};

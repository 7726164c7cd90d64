import type { ProfileEvidence } from '../../profile/record';
import { Z90 } from '../benchmarks/place';
import { divisor } from '../measure-rate';
import { FEWEST_FOR_VALUE } from '../measured-level';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';

const DAY = 86_400_000;
const MONTH = 30;
/** Less than a week apart, two counts say nothing about a month. */
const SHORTEST_SPAN = 7;
/** Growth of one month about that of another: half its size, and at least 1 % of the followers. */
const RELATIVE = 0.5;
const LEAST = 0.01;
/** A middle of a rounded count: three digits are shown. */
const ROUNDED = 0.005;
/** e^5: beyond that a month's growth is no growth but a wrong count. */
const MOST = 5;

export const followerGrowth: Metric = {
  label: 'figure.follower-growth',
  unit: 'change',
  basis: 'days',
  formula: '(last count / first count) ^ (30 / days between) - 1, from own visits over at least 7 days',
  source: 'width of the range: a choice; no data to calibrate',
  measure(evidence) {
    const points = readings(evidence);
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return unmeasured('followers');
    const days = (last.at - first.at) / DAY;
    if (days < SHORTEST_SPAN) return unmeasured('history');
    const month = clamp((MONTH / days) * Math.log(last.followers / first.followers));
    const drift = Math.hypot(RELATIVE * month, LEAST) * Math.sqrt(Math.max(0.25, MONTH / days));
    const counts = (MONTH / days) * Math.hypot(first.sd, last.sd);
    const reach = Z90 * Math.hypot(drift, counts);
    const value = points.length < FEWEST_FOR_VALUE ? null : Math.expm1(month);
    const figure = { value, low: Math.expm1(clamp(month - reach)), high: Math.expm1(clamp(month + reach)) };
    return plainMeasured('days', points.length, figure);
  },
};

function clamp(log: number): number {
  return Math.min(MOST, Math.max(-MOST, log));
}

interface Point {
  readonly at: number;
  readonly followers: number;
  /** Of ln followers. */
  readonly sd: number;
}

/** Counts at different moments up to now, oldest first, the present one last. */
function readings({ history, followers, observedAt }: ProfileEvidence): readonly Point[] {
  const now = Date.parse(observedAt);
  const byTime = new Map<number, Point>();
  for (const { at, followers: count, rounded } of history) {
    const moment = Date.parse(at);
    if (moment <= now && count >= 1) {
      byTime.set(moment, { at: moment, followers: count, sd: rounded ? ROUNDED : 0 });
    }
  }
  const present = divisor(followers);
  if (present && Number.isFinite(now)) {
    byTime.set(now, { at: now, followers: present.value, sd: Math.sqrt(present.rounding) });
  }
  return [...byTime.values()].sort((a, b) => a.at - b.at);
}

import type { BenchmarkPlace } from '../measurement';
import { normalCdf } from '../normal';
import type { Prior } from '../robust-mean';
import type { BenchmarkSet } from './benchmark-set';

/** Quantiles of the standard normal: the quartile and the end of the 80 % range. */
export const Z75 = 0.6744897501960817;
export const Z90 = 1.2815515655446004;

interface Curve {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const curves = new WeakMap<BenchmarkSet, Curve>();

function curveOf(set: BenchmarkSet): Curve {
  const known = curves.get(set);
  if (known) return known;
  const knots = [...set.knots].sort(([a], [b]) => a - b);
  const curve = { x: knots.map(([x]) => Math.log(x)), y: knots.map(([, y]) => Math.log(y)) };
  curves.set(set, curve);
  return curve;
}

/** ln of what is usual at this size: straight between knots in ln followers, flat outside. */
export function usualAt(set: BenchmarkSet, followers: number): number {
  const { x, y } = curveOf(set);
  const at = Math.log(followers);
  let [left, low] = [x[0] ?? at, y[0] ?? 0];
  if (at <= left) return low;
  for (let index = 1; index < x.length; index++) {
    const [right, high] = [x[index] ?? at, y[index] ?? low];
    if (at <= right) return right === left ? high : low + ((high - low) * (at - left)) / (right - left);
    [left, low] = [right, high];
  }
  return low;
}

/** Where a level stands among creators of its size. `scale` turns a rate into a count (followers) where that is shown. */
export function placeOf(
  set: BenchmarkSet,
  { mu, tau }: Prior,
  level: { readonly theta: number; readonly variance: number },
  scale = 1,
): BenchmarkPlace {
  const spread = Math.sqrt(tau ** 2 + level.variance);
  const reach = Z90 * Math.sqrt(level.variance);
  const share = (theta: number): number => normalCdf((theta - mu) / spread);
  return {
    id: set.id,
    year: set.year,
    p25: scale * Math.exp(mu - Z75 * tau),
    median: scale * Math.exp(mu),
    p75: scale * Math.exp(mu + Z75 * tau),
    percentile: share(level.theta),
    percentileLow: share(level.theta - reach),
    percentileHigh: share(level.theta + reach),
  };
}

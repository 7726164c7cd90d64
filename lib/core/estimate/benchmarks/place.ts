import type { BenchmarkPlace } from '../measurement';
import { normalCdf } from '../normal';
import type { Prior } from '../robust-mean';
import type { BenchmarkSet } from './benchmark-set';

/** Quantiles of the standard normal: the quartile and the end of the 80 % range. */
export const Z75 = 0.6744897501960817;
export const Z90 = 1.2815515655446004;

type Knot = BenchmarkSet['knots'][number];

/**
 * ln of what is usual at this size: straight between knots in ln followers, flat outside. The knots may come in any
 * order: one walk finds the two around the size, cheaper than keeping a sorted copy of every set.
 */
export function usualAt({ knots }: BenchmarkSet, followers: number): number {
  let below: Knot | null = null;
  let above: Knot | null = null;
  for (const knot of knots) {
    if (knot[0] < followers) {
      if (!below || knot[0] >= below[0]) below = knot;
    } else if (!above || knot[0] < above[0]) above = knot;
  }
  if (!below) return Math.log(above?.[1] ?? 1);
  if (!above) return Math.log(below[1]);
  const [left, low] = [Math.log(below[0]), Math.log(below[1])];
  const [right, high] = [Math.log(above[0]), Math.log(above[1])];
  return low + ((high - low) * (Math.log(followers) - left)) / (right - left);
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

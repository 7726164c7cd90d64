import { countPaid } from '../../signals/paid-share';
import { Z90 } from '../benchmarks/place';
import { FEWEST_FOR_VALUE } from '../measured-level';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';

/** Words of the caption find about half of the posts that carry the platform's label (52 % of 199). */
const FOUND_BY_WORDS = 0.5;

export const paidShare: Metric = {
  label: 'figure.paid-share',
  unit: 'share',
  basis: 'posts',
  formula: "posts marked as paid by the platform's label or the caption / the newest 30 posts looked at",
  source:
    'range: E. B. Wilson 1927; upper end doubled where labels could not be read (captions find about half)',
  measure(evidence, { paid }) {
    const { paid: count, looked } = countPaid(evidence, paid.posts);
    if (looked === 0) return unmeasured('disclosure');
    const { low, high } = wilson(count, looked);
    const top = paid.lowerBound ? Math.min(1, high / FOUND_BY_WORDS) : high;
    const value = looked < FEWEST_FOR_VALUE ? null : count / looked;
    return plainMeasured('posts', looked, { value, low, high: top });
  },
};

/** 80 % range of a share. */
function wilson(count: number, n: number): { readonly low: number; readonly high: number } {
  const z2 = Z90 ** 2;
  const share = count / n;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z90 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return {
    low: Math.max(0, Math.min(share, middle - reach)),
    high: Math.min(1, Math.max(share, middle + reach)),
  };
}

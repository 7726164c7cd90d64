import { GROWN } from '../counting-rules';
import { type Eligible, eligiblePosts, newest } from '../eligible-posts';
import { robustSpread } from '../huber';
import { FEWEST_FOR_VALUE } from '../measured-level';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';
import { engagementLog, viewsLog } from '../post-rates';
import { halfWidth } from '../student-t';

/** sd of the spread's logarithm for one post less than n: 1.17 / sqrt(n - 1) for values near normal. */
const UNSURE = 1.17;

export const volatility: Metric = {
  label: 'figure.volatility',
  unit: 'log-spread',
  basis: 'posts',
  formula:
    '1.4826 x median distance of ln(views) from its median; of ln(engagements) where there are no views',
  source: 'hardly lasts from one period to the next (reliability .25 to .38): shown, never rated',
  measure(evidence, { window }) {
    const { posts, excluded } = withViewsIfAny(
      eligiblePosts(evidence, { minAge: GROWN, read: viewsLog }),
      () => eligiblePosts(evidence, { minAge: GROWN, read: engagementLog }),
    );
    const recent = newest(posts, window, excluded);
    const n = recent.posts.length;
    if (n < FEWEST_FOR_VALUE) return unmeasured('eligible-posts');
    const value = robustSpread(recent.posts.map(({ log }) => log));
    const reach = Math.exp((halfWidth(n + 3) * UNSURE) / Math.sqrt(n - 1));
    return plainMeasured('posts', n, { value, low: value / reach, high: value * reach }, recent.excluded);
  },
};

function withViewsIfAny(byViews: Eligible, byEngagements: () => Eligible): Eligible {
  if (byViews.posts.length >= FEWEST_FOR_VALUE) return byViews;
  const other = byEngagements();
  return other.posts.length > byViews.posts.length ? other : byViews;
}

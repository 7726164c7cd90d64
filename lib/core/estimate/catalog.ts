import type { ProfileEvidence } from '../profile/record';
import type { Measurement } from './measurement';
import type { Metric, MetricContext } from './metric';
import { METRIC_IDS, type MetricId } from './metric-ids';
import { commentRateFollowers } from './metrics/comment-rate-followers';
import { commentRateViews } from './metrics/comment-rate-views';
import { commentsPerLike } from './metrics/comments-per-like';
import { daysSincePost } from './metrics/days-since-post';
import { engagementRateFollowers } from './metrics/engagement-rate-followers';
import { engagementRateViews } from './metrics/engagement-rate-views';
import { followerGrowth } from './metrics/follower-growth';
import { paidShare } from './metrics/paid-share';
import { postsPerWeek } from './metrics/posts-per-week';
import { topicFocus } from './metrics/topic-focus';
import { typicalEngagements } from './metrics/typical-engagements';
import { typicalViews } from './metrics/typical-views';
import { viewsPerFollower } from './metrics/views-per-follower';
import { volatility } from './metrics/volatility';

export const METRICS = {
  'engagement-rate-followers': engagementRateFollowers,
  'engagement-rate-views': engagementRateViews,
  'views-per-follower': viewsPerFollower,
  'comment-rate-followers': commentRateFollowers,
  'comment-rate-views': commentRateViews,
  'comments-per-like': commentsPerLike,
  'posts-per-week': postsPerWeek,
  'days-since-post': daysSincePost,
  'typical-views': typicalViews,
  'typical-engagements': typicalEngagements,
  volatility,
  'topic-focus': topicFocus,
  'paid-share': paidShare,
  'follower-growth': followerGrowth,
} as const satisfies Record<MetricId, Metric>;

/** Every metric of the catalog. */
export function measureAll(
  evidence: ProfileEvidence,
  context: MetricContext,
): Readonly<Record<MetricId, Measurement>> {
  const measured: Partial<Record<MetricId, Measurement>> = {};
  for (const id of METRIC_IDS) measured[id] = METRICS[id].measure(evidence, context);
  return measured as Record<MetricId, Measurement>;
}

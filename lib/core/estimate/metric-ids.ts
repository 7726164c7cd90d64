export const METRIC_IDS = [
  'engagement-rate-followers',
  'engagement-rate-views',
  'views-per-follower',
  'comment-rate-followers',
  'comment-rate-views',
  'comments-per-like',
  'posts-per-week',
  'days-since-post',
  'typical-views',
  'typical-engagements',
  'volatility',
  'topic-focus',
  'paid-share',
  'follower-growth',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

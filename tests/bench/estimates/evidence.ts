import { exact } from '../../../lib/core/count/range';
import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';
import { withOwnSets } from '../../../lib/core/estimate/benchmarks/benchmark-sets';
import { METRICS } from '../../../lib/core/estimate/catalog';
import type { Measurement } from '../../../lib/core/estimate/measurement';
import type { MetricId } from '../../../lib/core/estimate/metric-ids';
import type { PlatformId } from '../../../lib/core/profile/platform';
import type { Post, ProfileEvidence } from '../../../lib/core/profile/record';
import type { Sighting } from './public-accounts';

const DAY = 86_400_000;

export interface Kind {
  readonly platform: PlatformId;
  readonly kind: NonNullable<Post['kind']>;
  readonly hasViews: boolean;
}

export const TIKTOK: Kind = { platform: 'tiktok', kind: 'video', hasViews: true };
export const REELS: Kind = { platform: 'instagram', kind: 'video', hasViews: true };
export const PICTURES: Kind = { platform: 'instagram', kind: 'image', hasViews: false };

/** The account as it would have been seen eight days after its newest post. */
export function evidenceFrom(
  posts: readonly Sighting[],
  of: Kind,
  change: Partial<ProfileEvidence> = {},
): ProfileEvidence {
  const [newest] = posts;
  if (!newest) throw new Error('an account without posts');
  return {
    key: 'bench',
    platform: of.platform,
    observedAt: new Date(newest.t * 1000 + 8 * DAY).toISOString(),
    handle: null,
    bio: null,
    followers: exact(newest.followers),
    following: newest.followees > 0 ? exact(newest.followees) : null,
    postCount: null,
    private: null,
    posts: posts.map((post, index) => postFrom(post, index, of)),
    comments: [],
    circle: null,
    history: [],
    ...change,
  };
}

function postFrom(post: Sighting, index: number, { kind, hasViews, platform }: Kind): Post {
  return {
    id: String(index),
    code: null,
    url: null,
    owner: null,
    kind,
    publishedAt: new Date(post.t * 1000).toISOString(),
    likes: exact(post.likes),
    likesHidden: false,
    comments: exact(post.comments),
    shares: platform === 'tiktok' ? exact(post.shares) : null,
    saves: null,
    views: hasViews ? exact(post.views) : null,
    caption: post.tags.length > 0 ? post.tags.map((tag) => `#${tag}`).join(' ') : null,
    pinned: false,
    paidPartnership: null,
    coauthors: [],
  };
}

const NO_PAID = { share: null, lowerBound: false, posts: [], brands: [], daysSinceLast: null };

export function measureIn(
  id: MetricId,
  evidence: ProfileEvidence,
  sets: readonly BenchmarkSet[] = [],
): Measurement {
  return METRICS[id].measure(evidence, {
    benchmarks: withOwnSets(sets),
    window: 12,
    paid: NO_PAID,
    focus: null,
  });
}

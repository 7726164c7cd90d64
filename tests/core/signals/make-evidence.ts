import { exact } from '../../../lib/core/count/range';
import type { Measured, Measurement } from '../../../lib/core/estimate/measurement';
import { METRIC_IDS, type MetricId } from '../../../lib/core/estimate/metric-ids';
import type { Post, ProfileEvidence } from '../../../lib/core/profile/record';

/** A post of an invented creator; what is not given is not known. */
export function makePost(id: string, known: Partial<Omit<Post, 'id'>> = {}): Post {
  return {
    id,
    code: null,
    url: null,
    owner: null,
    kind: 'image',
    publishedAt: null,
    likes: null,
    likesHidden: false,
    comments: null,
    shares: null,
    saves: null,
    views: null,
    caption: null,
    pinned: false,
    paidPartnership: null,
    coauthors: [],
    ...known,
  };
}

/** Evidence of an invented creator. */
export function makeEvidence(known: Partial<ProfileEvidence> = {}): ProfileEvidence {
  return {
    key: 'instagram:mira.invented',
    platform: 'instagram',
    observedAt: '2026-03-01T12:00:00Z',
    handle: 'mira.invented',
    bio: null,
    followers: null,
    following: null,
    postCount: null,
    private: false,
    posts: [],
    comments: [],
    circle: null,
    history: [],
    ...known,
  };
}

/** Evidence with these captions, newest first, one a day. */
export function withCaptions(
  captions: readonly (string | null)[],
  bio: string | null = null,
): ProfileEvidence {
  const newest = Date.parse('2026-02-28T00:00:00Z');
  return makeEvidence({
    bio,
    posts: captions.map((caption, index) =>
      makePost(`p${index}`, { caption, publishedAt: new Date(newest - index * 86_400_000).toISOString() }),
    ),
  });
}

/** Posts that all show the same counts. */
export function samePosts(
  count: number,
  likes: number,
  comments: number,
  views: number | null = null,
): readonly Post[] {
  return Array.from({ length: count }, (_, index) =>
    makePost(`p${index}`, {
      likes: exact(likes),
      comments: exact(comments),
      views: views === null ? null : exact(views),
    }),
  );
}

/** A rate z sd (of ln value) from the usual one. */
export function rateAt(z: number, { median = 0.02, tau = 1, n = 12 } = {}): Measured {
  const value = median * Math.exp(z * tau);
  return {
    status: 'measured',
    value,
    low: value / 1.5,
    high: value * 1.5,
    n,
    basis: 'followers',
    excluded: {},
    nextPost: null,
    detail: {
      theta: Math.log(value),
      variance: 0.02,
      s2: 0.2,
      df: 15,
      weight: 0.95,
      rawMedian: value,
      mean: value,
    },
    benchmark: {
      id: 'invented',
      year: 2025,
      p25: median * Math.exp(-0.6745 * tau),
      median,
      p75: median * Math.exp(0.6745 * tau),
      percentile: 0.5,
      percentileLow: 0.4,
      percentileHigh: 0.6,
    },
  };
}

/** All metrics unmeasured but these. */
export function makeMetrics(
  known: Partial<Record<MetricId, Measurement>> = {},
): Readonly<Record<MetricId, Measurement>> {
  const none: Measurement = { status: 'unmeasured', lacking: ['posts'] };
  const entries = METRIC_IDS.map((id) => [id, known[id] ?? none] as const);
  return Object.fromEntries(entries) as Record<MetricId, Measurement>;
}

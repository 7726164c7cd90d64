import { exact } from '../../lib/core/count/range';
import type { Measured, Measurement } from '../../lib/core/estimate/measurement';
import { METRIC_IDS, type MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight, PostBar } from '../../lib/core/insight/insight';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { unmarked } from '../../lib/core/insight/unmarked';
import type { ScorePart } from '../../lib/core/score/fit-score';
import { SIGNAL_IDS, type Signal } from '../../lib/core/signals/signal';
import { sentence } from '../../lib/core/words/sentence';

/** An invented creator as a surface gets her: every section has something to show. */
export const SAMPLE_OWN: OwnMarks = {
  ...unmarked('autumn', 'Flour, autumn'),
  verdict: { word: 'yes', at: '2026-04-12T10:00:00Z', points: 72, reason: null },
  note: 'Answers fast. Wants flour samples first.',
  deals: {
    named: [{ id: 'quote-1', format: 'reel', amount: 300, currency: 'EUR', at: '2026-04-12T10:00:00Z' }],
    perThousandViews: { n: 4, low: 18, middle: 26, high: 41 },
    perEngagement: null,
  },
};

function measured(
  value: number,
  low: number,
  high: number,
  band: readonly [p25: number, p75: number] | null,
): Measured {
  return {
    status: 'measured',
    value,
    low,
    high,
    n: 9,
    basis: 'views',
    excluded: { pinned: 1, young: 1 },
    nextPost: { low: low * 0.7, high: high * 1.5 },
    detail: null,
    benchmark: band && {
      id: 'reels-2025',
      year: 2025,
      p25: band[0],
      median: Math.sqrt(band[0] * band[1]),
      p75: band[1],
      percentile: 0.64,
      percentileLow: 0.48,
      percentileHigh: 0.78,
    },
  };
}

const METRICS: Partial<Record<MetricId, Measurement>> = {
  'engagement-rate-views': measured(0.076, 0.064, 0.091, [0.052, 0.097]),
  'engagement-rate-followers': measured(0.022, 0.013, 0.037, [0.0057, 0.025]),
  'typical-views': measured(6800, 5100, 9000, [4200, 11800]),
  'posts-per-week': { ...measured(2.4, 1.8, 3.1, null), nextPost: null },
  'comments-per-like': measured(0.061, 0.05, 0.074, [0.012, 0.045]),
  'comment-rate-followers': measured(0.0011, 0.0004, 0.0013, [0.0006, 0.0019]),
  'days-since-post': { ...measured(2, 2, 2, null), nextPost: null },
  'follower-growth': measured(0.031, 0.02, 0.042, null),
};

const PARTS: readonly ScorePart[] = [
  part('size', 'affordability', 10, 10),
  part('engagement', 'engagement', 25, 16.2),
  part('conversation', 'engagement', 15, 11.1),
  part('authenticity', 'authenticity', 20, 16.7),
  part('niche', 'niche', 15, 12),
  part('affordability', 'affordability', 15, null),
  part('partnership', 'partnership', 10, 6),
];

function part(
  id: ScorePart['id'],
  theme: ScorePart['theme'],
  weight: number,
  points: number | null,
): ScorePart {
  const because =
    points === null ? sentence('price.unestimated') : sentence('unit.posts', { n: Math.round(weight) });
  return { id, theme, weight, points, contribution: points === null ? 0 : (100 * points) / 95, because };
}

function signal(id: Signal['id']): Signal {
  if (id === 'likes-without-comments') {
    return {
      id,
      status: 'flag',
      severity: 0.4,
      because: sentence('signal.likes-without-comments.flag', { comments: 4.1, usual: 21 }),
      otherwise: sentence('signal.likes-without-comments.otherwise'),
    };
  }
  if (id === 'following-high') {
    const because = sentence('signal.following-high.clear', { following: 611 });
    return { id, status: 'clear', severity: 0, because, otherwise: null };
  }
  const because = sentence('signal.duplicate-comments.unknown', { count: 3 });
  return { id, status: 'unknown', severity: 0, because, otherwise: null };
}

const VIEWS = [5.2, 6.9, 6.3, 8.4, 4.1, 6.7, 5.6, 9.7, 7.7, 4.8, 7.1, 6.2, 14.3, 8.2, 5.8, 2.6];

function bar(views: number, index: number): PostBar {
  return {
    id: `post-${index}`,
    url: `https://www.instagram.com/p/invented${index}/`,
    publishedAt: new Date(Date.UTC(2026, 2, 4 + index * 3)).toISOString(),
    kind: 'video',
    views: exact(Math.round(views * 1000)),
    engagements: exact(Math.round(views * 76)),
    multiple: views / 6.8,
    pinned: false,
    young: index === 15,
    paid: index === 6 || index === 10,
    likesHidden: false,
  };
}

const POSTS: readonly PostBar[] = [
  ...VIEWS.map(bar),
  { ...bar(41, 16), id: 'pinned', pinned: true, publishedAt: '2025-02-01T00:00:00Z' },
];

const shares = Object.entries({ en: 0.8, de: 0.2 }).map(([tag, share]) => ({ tag, share }));
export const SAMPLE_INSIGHT: Insight = {
  languages: { captions: 10, shares },
  engine: '1',
  key: 'instagram:lena.bakes',
  brief: {
    id: 'brief-autumn',
    name: 'Flour, autumn',
    platforms: ['instagram'],
    niches: ['food'],
    languages: ['de'],
    terms: ['sourdough', 'flour', 'organic'],
    redLines: ['vodka'],
    ownBrands: ['Millbrook Flour'],
    rivalBrands: ['Grainworks'],
    lookBackDays: 365,
  },
  platform: 'instagram',
  handle: 'lena.bakes',
  name: 'Lena Brandt',
  bio: 'Sourdough and slow breakfasts.\nRecipes every Tuesday. Hello at the link.',
  category: 'Food blogger',
  verified: false,
  links: ['https://lena-bakes.example/recipes', 'https://shop.lena-bakes.example/'],
  followers: { low: 23400, high: 23499 },
  following: exact(611),
  postCount: exact(318),
  tier: 'micro',
  postsKnown: 17,
  posts: POSTS,
  barBasis: 'views',
  gesture: {
    id: 'open-reels-tab',
    what: sentence('gesture.open-reels-tab.what'),
    adds: sentence('gesture.open-reels-tab.adds', { n: 9 }),
  },
  health: {
    status: 'everything-read',
    fields: [
      { field: 'followers', rung: 0, of: 4 },
      { field: 'post.likes', rung: 1, of: 3 },
      { field: 'category', rung: null, of: 2 },
    ],
    missing: [],
    at: '2026-04-20T12:03:00Z',
  },
  observedAt: '2026-04-20T12:03:00Z',
  firstSeenAt: '2026-03-03T09:00:00Z',
  visits: 3,
  comparisons: {
    kinds: {
      status: 'compared',
      basis: 'posts',
      n: 20,
      groups: [
        { id: 'carousel', n: 8, value: 0.8, low: 0.6, high: 1.1 },
        { id: 'video', n: 12, value: 1.4, low: 1.1, high: 1.8 },
      ],
      best: 'video',
    },
    'paid-posts': {
      status: 'compared',
      basis: 'posts',
      n: 20,
      groups: [{ id: 'paid', n: 3, value: 0.9, low: 0.7, high: 1.2 }],
      best: null,
    },
    weekdays: { status: 'uncompared', n: 20, needed: 60 },
    'parts-of-day': { status: 'uncompared', n: 20, needed: 60 },
  },
  metrics: Object.fromEntries(
    METRIC_IDS.map((id) => [id, METRICS[id] ?? { status: 'unmeasured', lacking: ['captions'] }]),
  ) as Record<MetricId, Measurement>,
  signals: SIGNAL_IDS.map(signal),
  conversation: {
    status: 'measured',
    n: 38,
    posts: 4,
    kinds: { owner: 4, scam: 0, mention: 2, emoji: 5, praise: 4, short: 3, substantive: 20 },
    lowQualityShare: 0.24,
    duplicateShare: 0.03,
    ownerReplyShare: 0.2,
  },
  paid: {
    share: 2 / 24,
    lowerBound: true,
    posts: [],
    brands: [{ handle: 'millbrook.flour', posts: ['post-6', 'post-10'] }],
    daysSinceLast: 12,
  },
  niche: {
    status: 'clear',
    id: 'food',
    candidates: [
      { id: 'food', hits: 31, share: 0.83 },
      { id: 'interior', hits: 4, share: 0.11 },
    ],
    focus: 0.83,
  },
  match: {
    value: 0.7,
    terms: [
      {
        term: 'sourdough',
        posts: 9,
        newest: [
          {
            post: 'post-14',
            date: '2026-04-15T00:00:00Z',
            url: 'https://www.instagram.com/p/invented14/',
          },
          { post: 'post-9', date: '2026-03-31T00:00:00Z', url: null },
        ],
      },
      { term: 'flour', posts: 1, newest: [{ post: 'post-2', date: null, url: null }] },
      { term: 'organic', posts: 0, newest: [] },
    ],
  },
  findings: [
    {
      kind: 'rival-brand',
      term: 'Grainworks',
      post: 'post-3',
      date: '2026-03-13T00:00:00Z',
      url: 'https://www.instagram.com/p/invented3/',
      where: 'caption',
      paid: null,
      quote: 'tried the new Grainworks rye',
    },
  ],
  looked: { days: 365, posts: 17, unread: 1, older: 2, bio: true },
  price: {
    status: 'estimated',
    currency: 'EUR',
    perDollar: 0.85,
    format: 'reel',
    value: 250,
    low: 90,
    high: 690,
    share: 0.6,
    basis: 'followers',
    formats: [
      {
        format: 'reel',
        value: 250,
        low: 90,
        high: 690,
        perEngagement: 0.48,
        perEngagementRange: { low: 0.16, high: 1.4 },
        perThousandViews: 37,
        perThousandViewsRange: { low: 12, high: 110 },
      },
      {
        format: 'story',
        value: 95,
        low: 35,
        high: 260,
        perEngagement: null,
        perEngagementRange: null,
        perThousandViews: null,
        perThousandViewsRange: null,
      },
    ],
  },
  score: {
    status: 'scored',
    points: 76,
    low: 69,
    high: 82,
    confidence: 'medium',
    coverage: 0.9,
    standing: 'like-most',
    components: PARTS,
    caps: [],
  },
};

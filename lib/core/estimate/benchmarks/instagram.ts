import type { BenchmarkSet } from './benchmark-set';

const MODASH =
  'Modash, engagement rate calculator: more than 72 million profiles, median of 30 posts; undated page, read 2025';
const POSTS_2019 =
  'own figures from 8,491 accounts of a research sample (Kim et al., WWW 2020), images and carousels of 2018-19';
const REELS_2025 = 'own figures from 40 accounts, Reels of autumn 2025; flat over sizes for want of accounts';

/** Built-in sets for Instagram. A rate of pictures is never compared with a rate of Reels. */
export const INSTAGRAM_SETS: readonly BenchmarkSet[] = [
  {
    id: 'modash-instagram-posts',
    platform: 'instagram',
    metric: 'engagement-rate-followers',
    kind: 'static',
    year: 2025,
    source: MODASH,
    knots: [
      [2236, 0.0387],
      [7071, 0.0142],
      [22_361, 0.0097],
      [70_711, 0.0087],
      [223_607, 0.01],
      [707_107, 0.01],
      [3_162_278, 0.0114],
    ],
    tau: 1.1,
    s0: 0.45,
    nu: 4,
    delta: 0.12,
  },
  {
    id: 'instagram-posts-2019-comments-per-follower',
    platform: 'instagram',
    metric: 'comment-rate-followers',
    kind: 'static',
    year: 2019,
    source: POSTS_2019,
    knots: [
      [2236, 0.00197],
      [7071, 0.00147],
      [14_142, 0.00129],
      [31_623, 0.00085],
      [70_711, 0.00054],
      [173_205, 0.00036],
      [547_723, 0.000224],
      [10_000_000, 0.000126],
    ],
    tau: 0.9,
    s0: 0.87,
    nu: 4,
    delta: 0.2,
  },
  {
    id: 'instagram-posts-2019-comments-per-like',
    platform: 'instagram',
    metric: 'comments-per-like',
    kind: 'static',
    year: 2019,
    source: POSTS_2019,
    knots: [
      [2236, 0.0565],
      [7071, 0.0455],
      [14_142, 0.0394],
      [31_623, 0.0294],
      [70_711, 0.0216],
      [173_205, 0.01445],
      [547_723, 0.0093],
      [10_000_000, 0.0066],
    ],
    tau: 0.76,
    s0: 0.64,
    nu: 4,
    delta: 0.2,
  },
  ...reels('engagement-rate-views', 0.071, { tau: 0.45, s0: 0.42, delta: 0.15 }),
  ...reels('engagement-rate-followers', 0.012, { tau: 1.1, s0: 0.95, delta: 0.3 }),
  ...reels('views-per-follower', 0.19, { tau: 1.1, s0: 0.95, delta: 0.4 }),
  ...reels('comment-rate-followers', 0.000156, { tau: 0.9, s0: 0.95, delta: 0.3 }),
  ...reels('comment-rate-views', 0.001, { tau: 0.8, s0: 0.7, delta: 0.3 }),
  ...reels('comments-per-like', 0.0131, { tau: 0.7, s0: 0.75, delta: 0.25 }),
];

function reels(
  metric: string,
  value: number,
  spread: { readonly tau: number; readonly s0: number; readonly delta: number },
): readonly BenchmarkSet[] {
  return [
    {
      id: `reels-2025-${metric}`,
      platform: 'instagram',
      metric,
      kind: 'video',
      year: 2025,
      source: REELS_2025,
      knots: [[30_000, value]],
      nu: 5,
      ...spread,
    },
  ];
}

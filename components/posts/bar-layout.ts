import { midpoint, type Range } from '../../lib/core/count/range';
import type { Insight, PostBar } from '../../lib/core/insight/insight';

/** One bar as drawn. height 0..1 of the chart; null = the figure is not known. */
export interface LaidBar {
  readonly post: PostBar;
  readonly value: Range | null;
  readonly height: number | null;
  /** Taller than the chart: drawn with an open top. */
  readonly cut: boolean;
}

export interface BarLayout {
  /** Oldest first; pinned posts stand apart, after the rest. */
  readonly bars: readonly LaidBar[];
  readonly pinned: readonly LaidBar[];
  /** The creator's own median and its height; null where it cannot be said. */
  readonly median: { readonly value: number; readonly height: number } | null;
}

/** The chart is at least this many medians high, and at most that many: one hit must not flatten the rest. */
const LEAST_MEDIANS = 2;
const MOST_MEDIANS = 4;

export function layBars({ posts, barBasis }: Pick<Insight, 'posts' | 'barBasis'>): BarLayout {
  const figureOf = (post: PostBar): Range | null => (barBasis === 'views' ? post.views : post.engagements);
  const median = medianOf(posts, figureOf);
  const ordinary = posts.filter(({ pinned }) => !pinned);
  const measured = ordinary.length > 0 ? ordinary : posts;
  const tallest = Math.max(0, ...measured.map((post) => middle(figureOf(post)) ?? 0));
  const top = median ? Math.min(Math.max(tallest, median * LEAST_MEDIANS), median * MOST_MEDIANS) : tallest;
  const lay = (post: PostBar): LaidBar => {
    const value = figureOf(post);
    const at = middle(value);
    const share = at === null || top === 0 ? null : at / top;
    return { post, value, height: share === null ? null : Math.min(1, share), cut: (share ?? 0) > 1 };
  };
  return {
    bars: posts.filter(({ pinned }) => !pinned).map(lay),
    pinned: posts.filter(({ pinned }) => pinned).map(lay),
    median: median && top > 0 ? { value: median, height: median / top } : null,
  };
}

/** The engine's own median, taken back from a post and its multiple. */
function medianOf(posts: readonly PostBar[], figureOf: (post: PostBar) => Range | null): number | null {
  for (const post of posts) {
    const at = middle(figureOf(post));
    if (at !== null && at > 0 && post.multiple !== null && post.multiple > 0) return at / post.multiple;
  }
  return null;
}

function middle(range: Range | null): number | null {
  return range === null ? null : midpoint(range);
}

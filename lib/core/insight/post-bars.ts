import { addRanges, midpoint, type Range } from '../count/range';
import type { Post } from '../profile/record';
import type { RateBasis } from '../score/headline';
import type { Insight, PostBar } from './insight';

/** Bars shown at most: the newest. */
export const BAR_CAP = 60;
/** Posts younger than this are still growing fast. */
const YOUNG_HOURS = 48;
/** Fewer posts than this have no median worth comparing with. */
const MEDIAN_OF = 4;

export interface PostBars {
  readonly bars: readonly PostBar[];
  readonly basis: Insight['barBasis'];
}

/**
 * One bar a post, oldest first, each against the creator's own median. at = the moment the figures speak of;
 * asked = what the bars shall count: views, or what is set against followers.
 */
export function postBars(
  posts: readonly Post[],
  paid: ReadonlySet<string>,
  at: string,
  asked: RateBasis | null = null,
): PostBars {
  const settled = posts.filter((post) => !post.pinned && !isYoung(post, at));
  const withViews = settled.filter(({ views }) => views !== null).length;
  const mostHaveViews = withViews > 0 && withViews * 2 >= settled.length;
  const basis = (asked ? asked === 'views' : mostHaveViews) ? 'views' : 'engagements';
  const sizeOf = (post: Post): Range | null => (basis === 'views' ? post.views : engagementsOf(post));
  const usual = median(settled.flatMap((post) => middle(sizeOf(post)) ?? []));
  const newest = [...posts].sort(oldestFirst).slice(-BAR_CAP);
  const bars = newest.map((post): PostBar => {
    const size = middle(sizeOf(post));
    return {
      id: post.id,
      url: post.url,
      publishedAt: post.publishedAt,
      kind: post.kind,
      views: post.views,
      engagements: engagementsOf(post),
      multiple: size !== null && usual !== null && usual > 0 ? size / usual : null,
      pinned: post.pinned,
      young: isYoung(post, at),
      paid: paid.has(post.id),
      likesHidden: post.likesHidden,
    };
  });
  return { bars, basis };
}

/** Likes and comments, and shares where the site shows them; null where likes or comments are unknown. */
export function engagementsOf({ likes, comments, shares, likesHidden }: Post): Range | null {
  if (!likes || !comments || likesHidden) return null;
  const both = addRanges(likes, comments);
  return shares ? addRanges(both, shares) : both;
}

export function isYoung({ publishedAt }: Post, at: string): boolean {
  return publishedAt !== null && Date.parse(at) - Date.parse(publishedAt) < YOUNG_HOURS * 3_600_000;
}

function middle(range: Range | null): number | null {
  return range && midpoint(range);
}

function median(values: readonly number[]): number | null {
  if (values.length < MEDIAN_OF) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function oldestFirst(a: Post, b: Post): number {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

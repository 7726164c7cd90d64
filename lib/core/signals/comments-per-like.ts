import { midpoint } from '../count/range';
import { median } from '../estimate/huber';
import type { PlatformId } from '../profile/platform';
import type { Post, ProfileEvidence } from '../profile/record';

/** What is usual: ln((comments + 0.5) / likes) at 30,000 followers, its slope on ln followers, its sd. */
interface Baseline {
  readonly at30k: number;
  readonly slope: number;
  readonly sd: number;
}

/**
 * instagram: 8,491 accounts of 2018-19, images and carousels (24 Reels accounts of 2025 lie at the same level).
 * tiktok: between 1,058 accounts of 2020 (-4.2) and 3,809 of 2025 (-4.5).
 */
const BASELINES: Readonly<Record<PlatformId, Baseline>> = {
  instagram: { at30k: -3.62, slope: -0.3, sd: 1.04 },
  tiktok: { at30k: -4.3, slope: -0.15, sd: 1.05 },
};

const REFERENCE_SIZE = 30_000;
/** Instagram answers -1 or 3 where likes are hidden. */
const FEWEST_LIKES = 4;

/** Comments per like of a profile beside what is usual for its size. z in sd between accounts. */
export interface CommentsPerLike {
  readonly z: number;
  /** Comments on one like. */
  readonly ratio: number;
  readonly usual: number;
  readonly n: number;
}

function logRatio({ likes, comments, likesHidden, pinned }: Post): number | null {
  if (!likes || !comments || likesHidden || pinned) return null;
  const count = midpoint(likes);
  return count < FEWEST_LIKES ? null : Math.log((midpoint(comments) + 0.5) / count);
}

/** Median over the posts with both counts; null without followers or with fewer than 3 such posts. */
export function commentsPerLike({ platform, followers, posts }: ProfileEvidence): CommentsPerLike | null {
  if (!followers || midpoint(followers) <= 0) return null;
  const ratios = posts.map(logRatio).filter((ratio) => ratio !== null);
  if (ratios.length < 3) return null;
  const { at30k, slope, sd } = BASELINES[platform];
  const expected = at30k + slope * Math.log(midpoint(followers) / REFERENCE_SIZE);
  const typical = median(ratios);
  return {
    z: (typical - expected) / sd,
    ratio: Math.exp(typical),
    usual: Math.exp(expected),
    n: ratios.length,
  };
}

import type { PlatformId } from '../profile/platform';

/** Formats whose figures are kept apart: pictures stand still, videos move. */
export type Format = 'static' | 'video';

/** How the posts of a platform are counted. A new platform starts with a line here. */
export interface CountingRules {
  /** Shares are public and belong to the engagements. */
  readonly countsShares: boolean;
  /** The platform answers 3 likes where it hides the number. */
  readonly hidesLikesAsThree: boolean;
  /** What a post of unknown kind without views is taken for. */
  readonly unknownFormat: Format;
}

export const COUNTING: Readonly<Record<PlatformId, CountingRules>> = {
  instagram: { countsShares: false, hidesLikesAsThree: true, unknownFormat: 'static' },
  tiktok: { countsShares: true, hidesLikesAsThree: false, unknownFormat: 'video' },
};

/** Posts older than this say little about now. */
export const OLDEST_DAYS = 365;
/** Rates by views settle within a day. */
export const SETTLED: Readonly<Record<Format, number>> = { static: 1, video: 1 };
/** Likes and views go on growing for days. */
export const GROWN: Readonly<Record<Format, number>> = { static: 3, video: 7 };
/** Engagements above this share of the views: the views of that post are not to be believed. */
export const MOST_ENGAGED = 0.6;
/** The number that stands for hidden likes counts as hidden when the other posts have this many. */
export const LIKES_ELSEWHERE = 30;

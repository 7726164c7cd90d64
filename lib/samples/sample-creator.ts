import type { PostKind } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';

/** A post of an invented creator. Dates are days before "now", so that a sample never goes stale. */
export interface SamplePost {
  readonly daysAgo: number;
  readonly kind: PostKind;
  readonly likes: number;
  readonly comments: number;
  /** Plays of a video; null for pictures. */
  readonly views: number | null;
  readonly shares?: number;
  readonly caption: string;
  readonly pinned?: boolean;
  readonly likesHidden?: boolean;
  readonly paidLabel?: boolean;
  /** Handles of co-authors. */
  readonly coauthors?: readonly string[];
}

/** An invented creator: no real person, no real account. */
export interface SampleCreator {
  /** What the sample is there to show. */
  readonly shows: string;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly id: string;
  readonly name: string;
  readonly bio: string;
  readonly category: string | null;
  readonly link: string | null;
  readonly followers: number;
  readonly following: number;
  readonly postCount: number;
  /** TikTok only. */
  readonly likesReceived?: number;
  readonly verified: boolean;
  readonly private: boolean;
  /** Interface language of the page, BCP 47. */
  readonly language: string;
  readonly posts: readonly SamplePost[];
}

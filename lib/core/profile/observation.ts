import type { Range } from '../count/range';
import type { CommentMeasures } from './comment-measures';
import type { PlatformId } from './platform';

/** The route a value came by. 'response' = an answer the page itself received; 'address' = URL or id arithmetic. */
export type Via = 'response' | 'embedded' | 'title' | 'test-id' | 'structure' | 'meta' | 'text' | 'address';

/** A value with where it was read. rung = position in the field's ladder, 0 = best. */
export interface Reading<T> {
  readonly value: T;
  readonly via: Via;
  readonly rung: number;
}

export type Readings<Fields> = { readonly [K in keyof Fields]?: Reading<Fields[K]> };

export interface ProfileFields {
  /** The platform's own id, as text (exceeds 2^53). */
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly followers: Range;
  readonly following: Range;
  readonly postCount: Range;
  readonly likesReceived: Range;
  readonly verified: boolean;
  readonly private: boolean;
  readonly category: string;
  readonly links: readonly string[];
}

export type PostKind = 'image' | 'carousel' | 'video';

export interface PostFields {
  readonly id: string;
  readonly code: string;
  readonly url: string;
  /** Handle of the account that published the post. */
  readonly owner: string;
  readonly kind: PostKind;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly likes: Range;
  readonly likesHidden: boolean;
  readonly comments: Range;
  readonly shares: Range;
  readonly saves: Range;
  readonly views: Range;
  readonly caption: string;
  readonly pinned: boolean;
  readonly paidPartnership: boolean;
  /** Handles of co-authors, without the owner. */
  readonly coauthors: readonly string[];
}

export type ProfileReadings = Readings<ProfileFields>;
export type PostReadings = Readings<PostFields>;

/** What one page showed of one profile at one moment. */
export interface ProfileObservation {
  readonly platform: PlatformId;
  /** Lower case, no @. */
  readonly handle: string;
  /** ISO 8601, given by the caller. */
  readonly observedAt: string;
  readonly profile: ProfileReadings;
  /** In the page's order. Each has an id or a code. */
  readonly posts: readonly PostReadings[];
  /** Counts of comment kinds on posts the user opened; never a name, never a text. */
  readonly comments: readonly CommentMeasures[];
}

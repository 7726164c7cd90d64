import type { Range } from '../count/range';
import type { CaptionLanguages } from '../niche/caption-languages';
import type { CommentMeasures } from './comment-measures';
import type { PostFields, ProfileFields, Via } from './observation';
import type { PlatformId } from './platform';
import type { ChangedField, VisitFigures } from './visit';

/** `platform:handle`, handle in lower case: the name of a profile everywhere outside the page. */
export type ProfileKey = `${PlatformId}:${string}`;

export function profileKey(platform: PlatformId, handle: string): ProfileKey {
  return `${platform}:${handle.toLowerCase()}`;
}

/** What a key says by itself: the handle under which the account was first met. */
export function creatorOfKey(key: ProfileKey): { readonly platform: PlatformId; readonly handle: string } {
  const at = key.indexOf(':');
  const [handle = ''] = key.slice(at + 1).split('~');
  return { platform: key.slice(0, at) as PlatformId, handle };
}

/**
 * Whether the account has the handle of one that was looked at before it: its key then carries its own id. One that
 * moved on since has taken nothing over.
 */
export function tookOver({ key, handle }: { readonly key: ProfileKey; readonly handle: string }): boolean {
  return key.includes('~') && creatorOfKey(key).handle === handle;
}

/** Where and when a stored value was read. */
export interface Provenance {
  readonly via: Via;
  readonly rung: number;
  /** ISO 8601. */
  readonly at: string;
  /** The other reading that later ones are judged against: see held-reading.ts. */
  readonly beside?: BesideReading;
}

/** The newest reading beside a precise one that is shown, or the precise one beside a newer that is shown. */
export interface BesideReading extends Omit<Provenance, 'beside'> {
  readonly value: Range | string;
}

export type Nullable<Fields> = { readonly [K in keyof Fields]: Fields[K] | null };
export type ProvenanceOf<Fields> = { readonly [K in keyof Fields]?: Provenance };

/**
 * A post as known: null = no page has shown it.
 * id is the record's own name for the post (the platform's id, else its code): never null, never renamed.
 */
export interface Post extends Omit<Nullable<PostFields>, 'id' | 'likesHidden' | 'pinned' | 'coauthors'> {
  readonly id: string;
  readonly likesHidden: boolean;
  readonly pinned: boolean;
  readonly coauthors: readonly string[];
}

export interface PostRecord extends Post {
  /** The platform's own id; differs from `id` only where a post was first seen by its code alone. */
  readonly platformId: string | null;
  readonly seen: ProvenanceOf<PostFields>;
}

/** Follower counts of visits, oldest first: the raw material of growth, with what else was noted of the day. */
export interface FollowerPoint {
  /** ISO 8601. */
  readonly at: string;
  readonly followers: number;
  /** The middle of a rounded count, not an exact one. */
  readonly rounded?: true;
  /** As measured on that day; absent = nothing was, or it was before they were kept. */
  readonly figures?: VisitFigures;
  /** What differed from the visit before; absent = nothing that was read on both. */
  readonly changed?: readonly ChangedField[];
}

/**
 * What the engine computes from, whether it came from the store or the command line.
 * Posts newest first where dated; the engine never relies on the order.
 */
export interface ProfileEvidence {
  readonly key: string;
  readonly platform: PlatformId;
  /** The moment the evidence speaks of (the newest reading); ages count from here. ISO 8601. */
  readonly observedAt: string;
  readonly handle: string | null;
  readonly bio: string | null;
  readonly followers: ProfileFields['followers'] | null;
  readonly following: ProfileFields['following'] | null;
  readonly postCount: ProfileFields['postCount'] | null;
  readonly private: boolean | null;
  readonly posts: readonly Post[];
  readonly comments: readonly CommentMeasures[];
  /** Comments known to come from the same small circle over several posts; null = cannot be known here. */
  readonly circle: CircleMeasures | null;
  readonly history: readonly FollowerPoint[];
}

/** Computed only where commenters are at hand (command line); the extension keeps no names and answers null. */
export interface CircleMeasures {
  readonly posts: number;
  readonly comments: number;
  readonly distinctAuthors: number;
  /** Commenters present on at least 60 % of the posts. */
  readonly regulars: number;
}

/** Everything the store keeps of one profile, opinions left out. */
export interface ProfileRecord extends Omit<Nullable<ProfileFields>, 'handle' | 'links'> {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly links: readonly string[];
  readonly seen: ProvenanceOf<ProfileFields>;
  readonly posts: readonly PostRecord[];
  readonly comments: readonly CommentMeasures[];
  /** Absent = no caption was long enough to tell. */
  readonly languages?: CaptionLanguages;
  readonly history: readonly FollowerPoint[];
  /** ISO 8601. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** Days on which the profile was looked at. */
  readonly visits: number;
  /** These days, YYYY-MM-DD (UTC), oldest first. */
  readonly visitDays: readonly string[];
}

import type { ProfileEvidence } from '../profile/record';
import { type CountedPost, countedPosts } from './counted-posts';
import { type Format, OLDEST_DAYS } from './counting-rules';
import type { Excluded } from './measurement';

/** ln of a rate of one post and what rounding adds to its variance; a word = why it cannot be had. */
export type PostRate = { readonly log: number; readonly rounding: number } | string;

export interface Selection {
  readonly minAge: Readonly<Record<Format, number>>;
  read(post: CountedPost): PostRate;
}

export interface EligiblePost {
  readonly format: Format;
  readonly log: number;
  readonly rounding: number;
}

export interface Eligible {
  /** Newest first. */
  readonly posts: readonly EligiblePost[];
  readonly excluded: Record<string, number>;
  /** Likes are hidden on more than half of the posts that would count. */
  readonly mostlyHidden: boolean;
}

/** The posts that count for a rate, and why the others do not. Each post left out has one reason. */
export function eligiblePosts(evidence: ProfileEvidence, { minAge, read }: Selection): Eligible {
  const posts: EligiblePost[] = [];
  const excluded: Record<string, number> = {};
  let grown = 0;
  for (const post of countedPosts(evidence)) {
    const reason = outside(post, minAge);
    if (reason === null) grown++;
    const rate = reason ?? read(post);
    if (typeof rate === 'string') excluded[rate] = (excluded[rate] ?? 0) + 1;
    else posts.push({ format: post.format, log: rate.log, rounding: rate.rounding });
  }
  return { posts, excluded, mostlyHidden: 2 * (excluded['likes-hidden'] ?? 0) > grown };
}

function outside(post: CountedPost, minAge: Selection['minAge']): string | null {
  if (post.pinned) return 'pinned';
  if (post.age === null) return 'undated';
  if (post.age < minAge[post.format]) return 'young';
  return post.age > OLDEST_DAYS ? 'outside-window' : null;
}

export interface Share {
  readonly posts: readonly EligiblePost[];
  readonly excluded: Excluded;
}

/** The newest of these posts; the rest lies outside the window. */
export function newest(posts: readonly EligiblePost[], window: number, excluded: Excluded): Share {
  const beyond = posts.length - window;
  if (beyond <= 0) return { posts, excluded };
  return {
    posts: posts.slice(0, window),
    excluded: { ...excluded, 'outside-window': (excluded['outside-window'] ?? 0) + beyond },
  };
}

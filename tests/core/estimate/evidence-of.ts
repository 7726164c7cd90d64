import { exact, type Range } from '../../../lib/core/count/range';
import type { PlatformId } from '../../../lib/core/profile/platform';
import type { Post, ProfileEvidence } from '../../../lib/core/profile/record';

export const NOW = '2026-06-01T12:00:00.000Z';
const DAY = 86_400_000;

export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * DAY).toISOString();
}

type Count = number | Range | null;

function range(count: Count): Range | null {
  return typeof count === 'number' ? exact(count) : count;
}

/** A post in plain numbers; what is left out is not known. */
export interface PlainPost {
  readonly id?: string;
  readonly age?: number | null;
  readonly kind?: Post['kind'];
  readonly likes?: Count;
  readonly comments?: Count;
  readonly shares?: Count;
  readonly views?: Count;
  readonly caption?: string | null;
  readonly pinned?: boolean;
  readonly likesHidden?: boolean;
  readonly paidPartnership?: boolean | null;
}

export function postOf(plain: PlainPost, index = 0): Post {
  const { age = 10 + index } = plain;
  return {
    id: plain.id ?? `post-${index}`,
    code: null,
    url: null,
    owner: null,
    kind: plain.kind === undefined ? 'video' : plain.kind,
    publishedAt: age === null ? null : daysAgo(age),
    likes: range(plain.likes ?? null),
    likesHidden: plain.likesHidden ?? false,
    comments: range(plain.comments ?? null),
    shares: range(plain.shares ?? null),
    saves: null,
    views: range(plain.views ?? null),
    caption: plain.caption ?? null,
    pinned: plain.pinned ?? false,
    paidPartnership: plain.paidPartnership ?? null,
    coauthors: [],
  };
}

export interface PlainEvidence extends Partial<Omit<ProfileEvidence, 'posts' | 'followers' | 'following'>> {
  readonly platform?: PlatformId;
  readonly followers?: Count;
  readonly following?: Count;
  readonly posts?: readonly PlainPost[];
}

export function evidenceOf(plain: PlainEvidence = {}): ProfileEvidence {
  const { followers = 30_000, following = 400, posts = [], ...rest } = plain;
  return {
    key: 'tiktok:mara.kneads',
    platform: 'tiktok',
    observedAt: NOW,
    handle: 'mara.kneads',
    bio: null,
    postCount: null,
    private: null,
    comments: [],
    circle: null,
    history: [],
    ...rest,
    followers: range(followers),
    following: range(following),
    posts: posts.map(postOf),
  };
}

/** n videos with these likes (comments a tenth, shares a fiftieth, views tenfold), one a day, 10 days old and more. */
export function videos(likes: readonly number[]): readonly PlainPost[] {
  return likes.map((count) => ({
    likes: count,
    comments: Math.round(count / 10),
    shares: Math.round(count / 50),
    views: count * 10,
  }));
}

/** The same as pictures on Instagram. */
export function pictures(likes: readonly number[]): readonly PlainPost[] {
  return likes.map((count) => ({ kind: 'image' as const, likes: count, comments: Math.round(count / 30) }));
}

export const TWELVE: readonly number[] = [900, 1100, 700, 1500, 400, 980, 2100, 860, 1200, 640, 1040, 780];

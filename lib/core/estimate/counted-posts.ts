import { midpoint, type Range } from '../count/range';
import { keptForLatest } from '../profile/kept-for-latest';
import type { Post } from '../profile/record';
import { COUNTING, type CountingRules, type Format, LIKES_ELSEWHERE, MOST_ENGAGED } from './counting-rules';
import { median } from './huber';

const DAY = 86_400_000;
const HIDDEN = 3;

/** A count with the variance that its rounding adds to its logarithm. */
export interface Amount {
  readonly value: number;
  readonly rounding: number;
}

/** A post with everything that rates ask of it worked out once. null = not known. */
export interface CountedPost {
  readonly id: string;
  /** ms since 1970; null = undated. */
  readonly at: number | null;
  /** Days at the moment of the evidence; null = undated. */
  readonly age: number | null;
  readonly format: Format;
  readonly pinned: boolean;
  readonly likesHidden: boolean;
  readonly likes: Amount | null;
  readonly comments: Amount | null;
  readonly engagements: Amount | null;
  readonly views: Amount | null;
  /** Views were given but cannot be right. */
  readonly viewsBroken: boolean;
}

/** The posts, newest first, undated last; worked out once. */
export const countedPosts = keptForLatest(({ platform, observedAt, posts }): readonly CountedPost[] => {
  const rules = COUNTING[platform];
  const now = Date.parse(observedAt);
  const threes = rules.hidesLikesAsThree && threeMeansHidden(posts);
  return posts.map((post) => countPost(post, rules, now, threes)).sort(newestFirst);
});

function newestFirst(a: CountedPost, b: CountedPost): number {
  if (a.at !== b.at) return (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether the account's other posts have so many likes that a 3 can only stand for a hidden number. */
function threeMeansHidden(posts: readonly Post[]): boolean {
  const others: number[] = [];
  let some = false;
  for (const { likes, likesHidden } of posts) {
    if (!likes || likesHidden || likes.low < 0) continue;
    if (likes.low === HIDDEN && likes.high === HIDDEN) some = true;
    else others.push(midpoint(likes));
  }
  return some && others.length > 0 && median(others) >= LIKES_ELSEWHERE;
}

function countPost(post: Post, rules: CountingRules, now: number, threes: boolean): CountedPost {
  const at = post.publishedAt === null ? Number.NaN : Date.parse(post.publishedAt);
  const dated = Number.isFinite(at) && Number.isFinite(now);
  const likesHidden = post.likesHidden || isHidden(post.likes, threes);
  const likes = likesHidden ? null : post.likes;
  const reactions = sum(likes, post.comments);
  const engagements = rules.countsShares ? sum(reactions, post.shares) : reactions;
  const viewsBroken = post.views !== null && !believable(post.views, engagements, likes, post.comments);
  return {
    id: post.id,
    at: dated ? at : null,
    age: dated ? (now - at) / DAY : null,
    format: formatOf(post, rules),
    pinned: post.pinned,
    likesHidden,
    likes: likes && amount(likes),
    comments: post.comments && amount(post.comments),
    engagements: engagements && amount(engagements),
    views: viewsBroken ? null : post.views && amount(post.views),
    viewsBroken,
  };
}

function isHidden(likes: Range | null, threes: boolean): boolean {
  return likes !== null && (likes.low < 0 || (threes && likes.low === HIDDEN && likes.high === HIDDEN));
}

function formatOf({ kind, views }: Post, { unknownFormat }: CountingRules): Format {
  if (kind === null) return views === null ? unknownFormat : 'video';
  return kind === 'video' ? 'video' : 'static';
}

/** Both added up; null when one is not known. */
function sum(one: Range | null, other: Range | null): Range | null {
  return one && other && { low: one.low + other.low, high: one.high + other.high };
}

/** Views that are fewer than what they led to, or hardly more, were counted wrongly somewhere. */
function believable(views: Range, all: Range | null, likes: Range | null, comments: Range | null): boolean {
  const count = midpoint(views);
  if (count < 1) return false;
  if (all) return midpoint(all) <= MOST_ENGAGED * count;
  return (!likes || midpoint(likes) <= count) && (!comments || midpoint(comments) <= count);
}

/** ln(high / low) of the rounding cell, squared, / 12: the variance of a value somewhere in the cell. */
export function amount(range: Range): Amount {
  const value = midpoint(range);
  if (range.low === range.high) return { value, rounding: 0 };
  return { value, rounding: Math.log((range.high + 0.5) / (range.low + 0.5)) ** 2 / 12 };
}

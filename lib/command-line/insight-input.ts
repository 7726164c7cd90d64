import { midpoint } from '../core/count/range';
import type { PostKind } from '../core/profile/observation';
import { PLATFORM_IDS } from '../core/profile/platform';
import type { FollowerPoint, Post, ProfileEvidence } from '../core/profile/record';
import type { TalliedComment } from '../core/signals/comment-tally';
import { measureComments } from '../core/signals/measure-comments';
import {
  count,
  FieldError,
  type Fields,
  list,
  moment,
  name,
  object,
  oneOf,
  refuse,
  text,
  textOrNull,
  texts,
  truth,
} from './insight-fields';

const KINDS: readonly PostKind[] = ['image', 'carousel', 'video'];
/** Hidden likes are given as -1 by some sources. */
const HIDDEN = -1;

export interface InputLine {
  readonly key: string;
  readonly evidence: ProfileEvidence;
}

/** One line of input, or what is wrong with it: the field and the reason. */
export function readInputLine(line: string): InputLine | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  try {
    return profile(object(parsed, 'the line'));
  } catch (error) {
    if (error instanceof FieldError) return error.message;
    throw error;
  }
}

function profile(fields: Fields): InputLine {
  const key = name(fields.key, 'key');
  const platform = oneOf(fields.platform, PLATFORM_IDS, 'platform');
  const observedAt = moment(fields.observedAt, 'observedAt');
  if (fields.followers === undefined) refuse('followers', 'is missing (null = not known)');
  const evidence: ProfileEvidence = {
    key,
    platform,
    observedAt,
    handle: textOrNull(fields.handle, 'handle') ?? handleIn(key, platform),
    bio: textOrNull(fields.bio, 'bio'),
    followers: count(fields.followers, 'followers'),
    following: count(fields.following, 'following'),
    postCount: count(fields.postCount, 'postCount'),
    private: truth(fields.private, 'private'),
    posts: list(fields.posts, 'posts').map((post, index) => readPost(post, `posts[${index}]`)),
    ...measureComments(optional(fields.comments, 'comments').map(readComment)),
    history: optional(fields.history, 'history').map(readPoint),
  };
  return { key, evidence };
}

function optional(value: unknown, path: string): readonly unknown[] {
  return value === null || value === undefined ? [] : list(value, path);
}

/** Keys made by the product are `platform:handle`. */
function handleIn(key: string, platform: string): string | null {
  return key.startsWith(`${platform}:`) ? key.slice(platform.length + 1) : null;
}

function readPost(value: unknown, path: string): Post {
  const fields = object(value, path);
  const likes = count(fields.likes, `${path}.likes`, HIDDEN);
  const negative = likes !== null && likes.low < 0;
  if (negative && likes.high !== HIDDEN) refuse(`${path}.likes`, 'must not be negative (-1 = hidden)');
  const likesHidden = negative || truth(fields.likesHidden, `${path}.likesHidden`) === true;
  return {
    id: postId(fields, path),
    code: textOrNull(fields.code, `${path}.code`),
    url: textOrNull(fields.url, `${path}.url`),
    owner: textOrNull(fields.owner, `${path}.owner`),
    kind: oneOf(fields.kind, KINDS, `${path}.kind`),
    publishedAt: publishedAt(fields, path),
    likes: likesHidden ? null : likes,
    likesHidden,
    comments: count(fields.comments, `${path}.comments`),
    shares: count(fields.shares, `${path}.shares`),
    saves: count(fields.saves, `${path}.saves`),
    views: count(fields.views, `${path}.views`),
    caption: textOrNull(fields.caption, `${path}.caption`),
    pinned: truth(fields.pinned, `${path}.pinned`) === true,
    paidPartnership: truth(fields.paidPartnership, `${path}.paidPartnership`),
    coauthors: texts(fields.coauthors, `${path}.coauthors`),
  };
}

/** A saved page may give a post's code and not its id. */
function postId(fields: Fields, path: string): string {
  return fields.id === null ? name(fields.code, `${path}.id or code`) : name(fields.id, `${path}.id`);
}

/** null = undated; a missing key is a mistake. */
function publishedAt({ publishedAt }: Fields, path: string): string | null {
  return publishedAt === null ? null : moment(publishedAt, `${path}.publishedAt`);
}

function readComment(value: unknown, index: number): TalliedComment {
  const path = `comments[${index}]`;
  const fields = object(value, path);
  return {
    postId: text(fields.postId, `${path}.postId`),
    author: textOrNull(fields.author, `${path}.author`),
    byOwner: truth(fields.byOwner, `${path}.byOwner`) === true,
    text: text(fields.text, `${path}.text`),
  };
}

function readPoint(value: unknown, index: number): FollowerPoint {
  const path = `history[${index}]`;
  const fields = object(value, path);
  const at = moment(fields.at, `${path}.at`);
  const followers = count(fields.followers, `${path}.followers`);
  if (!followers) refuse(`${path}.followers`, 'must be a number');
  const rounded = followers.low < followers.high;
  return { at, followers: midpoint(followers), ...(rounded && { rounded }) };
}

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
    posts: list(fields.posts, 'posts').map(readPost),
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

function readPost(value: unknown, index: number): Post {
  const at = `posts[${index}].`;
  const fields = object(value, at.slice(0, -1));
  const likes = count(fields.likes, 'likes', at, HIDDEN);
  const negative = likes !== null && likes.low < 0;
  if (negative && likes.high !== HIDDEN) refuse('likes', 'must not be negative (-1 = hidden)', at);
  const likesHidden = negative || truth(fields.likesHidden, 'likesHidden', at) === true;
  return {
    id: postId(fields, at),
    code: textOrNull(fields.code, 'code', at),
    url: textOrNull(fields.url, 'url', at),
    owner: textOrNull(fields.owner, 'owner', at),
    kind: oneOf(fields.kind, KINDS, 'kind', at),
    publishedAt: publishedAt(fields, at),
    likes: likesHidden ? null : likes,
    likesHidden,
    comments: count(fields.comments, 'comments', at),
    shares: count(fields.shares, 'shares', at),
    saves: count(fields.saves, 'saves', at),
    views: count(fields.views, 'views', at),
    caption: textOrNull(fields.caption, 'caption', at),
    pinned: truth(fields.pinned, 'pinned', at) === true,
    paidPartnership: truth(fields.paidPartnership, 'paidPartnership', at),
    coauthors: texts(fields.coauthors, 'coauthors', at),
  };
}

/** A saved page may give a post's code and not its id. */
function postId(fields: Fields, at: string): string {
  return fields.id === null ? name(fields.code, 'id or code', at) : name(fields.id, 'id', at);
}

/** null = undated; a missing key is a mistake. */
function publishedAt({ publishedAt }: Fields, at: string): string | null {
  return publishedAt === null ? null : moment(publishedAt, 'publishedAt', at);
}

function readComment(value: unknown, index: number): TalliedComment {
  const fields = object(value, `comments[${index}]`);
  const at = `comments[${index}].`;
  return {
    postId: text(fields.postId, 'postId', at),
    author: textOrNull(fields.author, 'author', at),
    byOwner: truth(fields.byOwner, 'byOwner', at) === true,
    text: text(fields.text, 'text', at),
  };
}

function readPoint(value: unknown, index: number): FollowerPoint {
  const fields = object(value, `history[${index}]`);
  const place = `history[${index}].`;
  const at = moment(fields.at, 'at', place);
  const followers = count(fields.followers, 'followers', place);
  if (!followers) refuse('followers', 'must be a number', place);
  const rounded = followers.low < followers.high;
  return { at, followers: midpoint(followers), ...(rounded && { rounded }) };
}

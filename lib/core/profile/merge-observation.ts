import { isExact, midpoint } from '../count/range';
import { fullerTelling } from '../niche/caption-languages';
import type { CommentMeasures } from './comment-measures';
import { fieldsOf, joinFields, POST_RULES, PROFILE_RULES, type SeenFields } from './join-fields';
import { joinPosts, POST_CAP, postNames, postOf } from './join-posts';
import { joinNoted } from './note-visit';
import type { ProfileFields, ProfileObservation } from './observation';
import {
  type FollowerPoint,
  type PostRecord,
  type ProfileKey,
  type ProfileRecord,
  profileKey,
} from './record';

/** Days remembered as visits, and days with a follower point: about three years. */
export const DAY_CAP = 1100;

/**
 * The record with this observation in it. Idempotent; the same observations give the same values in any order.
 * key = the stored name of the profile; without a record it is made from the handle.
 */
export function mergeObservation(
  record: ProfileRecord | null,
  observation: ProfileObservation,
  key: ProfileKey = record?.key ?? profileKey(observation.platform, observation.handle),
): ProfileRecord {
  const fresh = recordOf(observation, key);
  return record ? joinRecords(record, fresh) : fresh;
}

/** Two records of one profile as one; key and names of posts are the first one's. */
export function joinRecords(a: ProfileRecord, b: ProfileRecord): ProfileRecord {
  const posts = joinPosts(a.posts, b.posts);
  const languages = fullerTelling(a.languages, b.languages);
  const visitDays = [...new Set([...a.visitDays, ...b.visitDays])].sort().slice(-DAY_CAP);
  return {
    ...profileOf(joinFields(seenFields(a), seenFields(b), PROFILE_RULES), a.handle),
    key: a.key,
    platform: a.platform,
    posts,
    comments: joinComments([...a.comments, ...b.comments], posts),
    ...(languages && { languages }),
    history: joinHistory([...a.history, ...b.history]),
    firstSeenAt: a.firstSeenAt < b.firstSeenAt ? a.firstSeenAt : b.firstSeenAt,
    lastSeenAt: a.lastSeenAt > b.lastSeenAt ? a.lastSeenAt : b.lastSeenAt,
    visits: visitDays.length,
    visitDays,
  };
}

/** What one observation alone says. */
export function recordOf(observation: ProfileObservation, key: ProfileKey): ProfileRecord {
  const at = new Date(observation.observedAt).toISOString();
  const { handle } = observation.profile;
  const readings = {
    ...observation.profile,
    handle: {
      via: handle?.via ?? ('address' as const),
      rung: handle?.rung ?? 0,
      value: observation.handle.toLowerCase(),
    },
  };
  const fields = fieldsOf(readings, at, PROFILE_RULES);
  const seenPosts = observation.posts.flatMap((post) => postOf(fieldsOf(post, at, POST_RULES)) ?? []);
  const posts = joinPosts([], seenPosts);
  return {
    ...profileOf(fields, observation.handle.toLowerCase()),
    key,
    platform: observation.platform,
    posts,
    comments: joinComments(observation.comments, posts),
    history: joinHistory(followerPoint(fields, at)),
    firstSeenAt: at,
    lastSeenAt: at,
    visits: 1,
    visitDays: [at.slice(0, 10)],
  };
}

function profileOf({ values, seen }: SeenFields<ProfileFields>, handle: string) {
  return { ...values, handle: values.handle ?? handle, links: values.links ?? [], seen };
}

function seenFields(record: ProfileRecord): SeenFields<ProfileFields> {
  return { values: record, seen: record.seen };
}

function followerPoint({ values }: SeenFields<ProfileFields>, at: string): readonly FollowerPoint[] {
  if (!values.followers) return [];
  const followers = Math.round(midpoint(values.followers));
  return [isExact(values.followers) ? { at, followers } : { at, followers, rounded: true }];
}

/** One point a day: an exact one before a rounded, then the latest. */
function joinHistory(points: readonly FollowerPoint[]): readonly FollowerPoint[] {
  const byDay = new Map<string, FollowerPoint>();
  for (const point of points) {
    const day = point.at.slice(0, 10);
    const known = byDay.get(day);
    byDay.set(day, known ? joinNoted(betterPoint(point, known) ? point : known, known, point) : point);
  }
  return [...byDay.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-DAY_CAP);
}

function betterPoint(a: FollowerPoint, b: FollowerPoint): boolean {
  if (a.rounded !== b.rounded) return b.rounded === true;
  if (a.at !== b.at) return a.at > b.at;
  return a.followers > b.followers;
}

/** By post; of two counts of one post the one that saw more comments. */
function joinComments(
  measures: readonly CommentMeasures[],
  posts: readonly PostRecord[],
): readonly CommentMeasures[] {
  const names = postNames(posts);
  const byPost = new Map<string, CommentMeasures>();
  for (const measure of measures) {
    const postId = names.get(measure.postId) ?? measure.postId;
    const known = byPost.get(postId);
    const renamed = { ...measure, postId };
    if (!known || sawMore(renamed, known)) byPost.set(postId, renamed);
  }
  return [...byPost.values()].sort((a, b) => (a.postId < b.postId ? 1 : -1)).slice(0, POST_CAP);
}

function sawMore(a: CommentMeasures, b: CommentMeasures): boolean {
  const [seenByA, seenByB] = [total(a), total(b)];
  if (seenByA !== seenByB) return seenByA > seenByB;
  const [authorsOfA, authorsOfB] = [a.distinctAuthors ?? -1, b.distinctAuthors ?? -1];
  if (authorsOfA !== authorsOfB) return authorsOfA > authorsOfB;
  return JSON.stringify(a) > JSON.stringify(b);
}

function total({ kinds }: CommentMeasures): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

import { dateOfId } from '../../../lib/platforms/tiktok/item';
import { type Json, note, objectsOf, record, type Stated } from './stated';

const PROFILE = {
  followers: ['followerCount'],
  following: ['followingCount'],
  postCount: ['videoCount'],
  likesReceived: ['heartCount', 'heart'],
};
const POST = {
  likes: ['diggCount'],
  comments: ['commentCount'],
  shares: ['shareCount'],
  saves: ['collectCount'],
  views: ['playCount'],
};
const ACTIONS: Readonly<Record<string, string>> = { FollowAction: 'followers', LikeAction: 'likesReceived' };

export function tiktokStated(tree: unknown, into: Stated): void {
  for (const object of objectsOf(tree)) {
    const { user, author } = object;
    account(record(user).uniqueId, [object.stats, object.statsV2], into);
    account(
      typeof author === 'string' ? author : record(author).uniqueId,
      [object.authorStats, object.authorStatsV2, author],
      into,
    );
    for (const name of Object.keys(record(object.users)))
      account(record(record(object.users)[name]).uniqueId, [record(object.stats)[name]], into);
    linked(object, into);
    post(object, into);
  }
}

function account(handle: unknown, places: readonly unknown[], { profiles }: Stated): void {
  if (typeof handle !== 'string') return;
  for (const [field, keys] of Object.entries(PROFILE))
    for (const key of keys)
      for (const place of places) note(profiles, handle.toLowerCase(), field, number(record(place)[key]));
}

function linked(person: Json, { profiles }: Stated): void {
  const { alternateName, interactionStatistic } = person;
  if (typeof alternateName !== 'string' || !Array.isArray(interactionStatistic)) return;
  for (const entry of interactionStatistic) {
    const type = String(record(record(entry).interactionType)['@type']);
    const field = Object.entries(ACTIONS).find(([name]) => type.endsWith(`/${name}`))?.[1];
    if (field) note(profiles, alternateName.toLowerCase(), field, number(record(entry).userInteractionCount));
  }
}

function post(item: Json, { posts }: Stated): void {
  const { id, author } = item;
  if (typeof id !== 'string' || !/^\d{15,20}$/.test(id)) return;
  for (const [field, keys] of Object.entries(POST))
    for (const key of keys)
      for (const place of [item.stats, item.statsV2]) note(posts, id, field, number(record(place)[key]));
  const seconds = number(item.createTime);
  if (seconds !== null && seconds < 1e10)
    note(posts, id, 'publishedAt', new Date(seconds * 1000).toISOString());
  note(posts, id, 'publishedAt', dateOfId(id));
  for (const owner of [author, record(author).uniqueId])
    if (typeof owner === 'string') note(posts, id, 'owner', owner.toLowerCase());
  note(posts, id, 'owner', record(author).id ?? item.authorId);
}

/** Numbers stand as such or as digits here. */
function number(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

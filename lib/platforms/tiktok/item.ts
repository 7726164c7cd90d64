import type { Range } from '../../core/count/range';
import type { PostFields, PostKind, ProfileFields } from '../../core/profile/observation';
import type { PostSighting } from '../contract';
import { at, clip, flag, idText, isRecord, type Json, known, own } from '../json';
import { bioLink } from './bio-link';
import { dataCount, exactCount } from './count';
import { handleFrom, postIdFrom } from './locate';

/** The account of a `userInfo` object: `statsV2` is exact, `stats` rounded. */
export function userFields(user: unknown, stats: unknown, statsV2?: unknown): Partial<ProfileFields> | null {
  const count = (key: string) => exactCount(own(statsV2, key)) ?? dataCount(own(stats, key));
  return accountFields(user, count);
}

/** The account behind a post; its counts are rounded and stand in one of three places. */
export function authorFields(item: Json): Partial<ProfileFields> | null {
  const author = authorOf(item);
  const places = [item.authorStats, item.authorStatsV2, author].filter(isRecord);
  // Whoever posted has at least one video: a zero here means that the numbers were left out.
  const filled = places.filter((stats) => Number(stats.videoCount) > 0);
  const count = (key: string) => {
    for (const stats of filled) {
      const found = dataCount(own(stats, key));
      if (found) return found;
    }
    return null;
  };
  return accountFields(author, count);
}

function accountFields(user: unknown, count: (key: string) => Range | null): Partial<ProfileFields> | null {
  const handle = handleFrom(own(user, 'uniqueId'));
  if (!handle || !isRecord(user)) return null;
  const link = bioLink(at(user, 'bioLink.link'));
  return known<ProfileFields>({
    id: idText(user.id),
    handle,
    name: clip(user.nickname, 200),
    bio: clip(user.signature, 5000),
    followers: count('followerCount'),
    following: count('followingCount'),
    postCount: count('videoCount'),
    likesReceived: count('heartCount') ?? count('heart'),
    verified: flag(user.verified),
    private: user.secret === true || flag(user.privateAccount),
    category: clip(at(user, 'commerceUserInfo.category'), 100) || null,
    links: link === null ? null : [link],
  });
}

/** In the oldest blocks the author is a handle, and the rest stands beside it. */
function authorOf(item: Json): Json {
  return isRecord(item.author)
    ? item.author
    : { uniqueId: item.author, id: item.authorId, nickname: item.nickname };
}

/** One post in any of the site's spellings; null where the object is none. */
export function itemSighting(item: unknown): PostSighting | null {
  const id = postIdFrom(own(item, 'id'));
  if (!id || !isRecord(item)) return null;
  const author = authorOf(item);
  const count = (key: string) => dataCount(at(item, `stats.${key}`)) ?? dataCount(at(item, `statsV2.${key}`));
  const likes = count('diggCount');
  const views = count('playCount');
  const fields = known<PostFields>({
    id,
    owner: handleFrom(author.uniqueId),
    kind: kindOf(item),
    publishedAt: dateOfSeconds(item.createTime),
    likes,
    comments: count('commentCount'),
    shares: count('shareCount'),
    // Only the second form is exact here.
    saves: dataCount(at(item, 'statsV2.collectCount')) ?? count('collectCount'),
    // Nobody likes what nobody saw: beside likes, or where they are not known, a zero stands for "not counted".
    views: views?.high === 0 && likes?.high !== 0 ? null : views,
    caption: clip(item.desc, 5000),
    pinned: item.isPinnedItem === true || null,
    paidPartnership: isPaid(item) || null,
  });
  return { fields, ownerId: idText(author.id) };
}

function kindOf(item: Json): PostKind {
  const images = at(item, 'imagePost.images');
  if (!Array.isArray(images)) return isRecord(item.imagePost) ? 'carousel' : 'video';
  return images.length > 1 ? 'carousel' : 'image';
}

/** Marks of a paid post. Their absence says nothing: a labelled post has been seen without any. */
function isPaid(item: Json): boolean {
  const brand = item.BAInfo;
  const branded =
    typeof brand === 'string' ? brand.length > 2 : isRecord(brand) && Object.keys(brand).length > 0;
  return item.adAuthorization === true || Number(item.brandOrganicType) > 0 || branded;
}

const FIRST_DAY = Date.UTC(2014, 0);
const LAST_DAY = Date.UTC(2100, 0);

/** ISO 8601 of Unix seconds (number or digits); null outside the life of the site. */
export function dateOfSeconds(seconds: unknown): string | null {
  if (typeof seconds !== 'number' && typeof seconds !== 'string') return null;
  const time = Number(seconds) * 1000;
  return time > FIRST_DAY && time < LAST_DAY ? new Date(time).toISOString() : null;
}

/** The upload began at the time that the upper half of an id counts: seconds before the post. */
export function dateOfId(id: string): string | null {
  return postIdFrom(id) && dateOfSeconds(Number(BigInt(id) >> 32n));
}

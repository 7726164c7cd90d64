import type { ProfileFields } from '../../../core/profile/observation';
import { at, clip, flag, idText, type Json, known, list } from '../../json';
import { safeLink } from '../links';
import { handleFrom } from '../locate';
import { firstCount } from './count';

/** Any of these makes an object with a username an account's own description, not a mention of it. */
const OWN_KEYS = ['follower_count', 'edge_followed_by', 'biography', 'media_count'];

export function isUser(object: Json): boolean {
  return typeof object.username === 'string' && OWN_KEYS.some((key) => Object.hasOwn(object, key));
}

/** The older spelling (web_profile_info): complete, but the page may have fetched it long ago. */
export function isLegacyUser(object: Json): boolean {
  return Object.hasOwn(object, 'edge_followed_by');
}

/** One account in any of the site's four spellings: XDT, XIG, legacy edges, v1. `pk` is the id; XIG's `id` is not. */
export function userFields(user: Json): Partial<ProfileFields> {
  return known<ProfileFields>({
    id: idText(user.pk) ?? idText(user.id),
    handle: handleFrom(user.username),
    name: clip(user.full_name, 200),
    bio: clip(user.biography, 2200),
    followers: firstCount(user, ['follower_count', 'edge_followed_by.count']),
    following: firstCount(user, ['following_count', 'edge_follow.count']),
    postCount: firstCount(user, ['media_count', 'all_media_count', 'edge_owner_to_timeline_media.count']),
    verified: flag(user.is_verified),
    private: flag(user.is_private),
    category: categoryOf(user),
    links: linksOf(user),
  });
}

function categoryOf(user: Json): string | null {
  if (user.should_show_category === false) return null;
  for (const key of ['category', 'category_name', 'overall_category_name', 'business_category_name']) {
    const name = clip(user[key], 100);
    if (name && name !== 'None') return name;
  }
  return null;
}

function linksOf(user: Json): readonly string[] | null {
  if (!Array.isArray(user.bio_links) && !Object.hasOwn(user, 'external_url')) return null;
  const given = [...list(user.bio_links).map((link) => at(link, 'url')), user.external_url];
  return [...new Set(given.map(safeLink).filter((link) => link !== null))].slice(0, 10);
}

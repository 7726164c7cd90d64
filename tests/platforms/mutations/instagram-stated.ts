import { dateOfId, idOfCode } from '../../../lib/platforms/instagram/shortcode';
import { type Json, note, objectsOf, record, type Stated } from './stated';

const PROFILE = {
  followers: ['follower_count', 'edge_followed_by.count'],
  following: ['following_count', 'edge_follow.count'],
  postCount: ['media_count', 'all_media_count', 'edge_owner_to_timeline_media.count'],
};
const POST = {
  likes: ['like_count', 'edge_liked_by.count', 'edge_media_preview_like.count'],
  comments: ['comment_count', 'edge_media_to_comment.count', 'edge_media_to_parent_comment.count'],
  views: ['play_count', 'ig_play_count', 'video_play_count', 'video_view_count', 'view_count'],
};
/** What stands in the place of hidden likes. */
const STAND_IN = 3;

export function instagramStated(tree: unknown, into: Stated): void {
  for (const object of objectsOf(tree)) {
    if (typeof object.username === 'string') profile(object, object.username.toLowerCase(), into);
    const code = object.code ?? object.shortcode;
    if (typeof code === 'string') post(object, code, into);
  }
}

function profile(user: Json, handle: string, { profiles }: Stated): void {
  for (const [field, keys] of Object.entries(PROFILE))
    for (const key of keys) note(profiles, handle, field, valueAt(user, key));
  note(profiles, handle, 'id', textOf(user.pk));
  note(profiles, handle, 'id', textOf(user.id));
}

function post(media: Json, code: string, { posts }: Stated): void {
  const [pair] = String(media.id).split('_');
  const ids = [pair, textOf(media.pk)].filter((id) => /^\d{15,20}$/.test(String(id)));
  const spelled = idOfCode(code);
  if (spelled && ids.some((id) => id !== spelled)) return;
  for (const [field, keys] of Object.entries(POST))
    for (const key of keys) {
      const value = valueAt(media, key);
      if (field === 'likes' && !areShown(media, value)) continue;
      note(posts, code, field, value);
    }
  for (const seconds of [media.taken_at, media.taken_at_timestamp])
    if (typeof seconds === 'number' && Math.abs(seconds) < 1e10)
      note(posts, code, 'publishedAt', new Date(Math.floor(seconds) * 1000).toISOString());
  for (const id of [...ids, spelled]) if (id) note(posts, code, 'publishedAt', dateOfId(id));
  for (const person of [media.user, media.owner, ...people(media.coauthor_producers)]) {
    const { username, pk, id } = record(person);
    if (typeof username === 'string') note(posts, code, 'owner', username.toLowerCase());
    note(posts, code, 'owner', textOf(pk));
    note(posts, code, 'owner', textOf(id));
  }
  note(posts, code, 'owner', textOf(record(media.owner_id).pk));
  note(posts, code, 'owner', String(media.id).split('_')[1]);
}

function areShown(media: Json, likes: unknown): boolean {
  const hidden = media.like_and_view_counts_disabled;
  return hidden !== true && !(likes === STAND_IN && hidden !== false);
}

function people(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(id: unknown): string | null {
  return typeof id === 'string' || Number.isSafeInteger(id) ? String(id) : null;
}

function valueAt(from: Json, path: string): unknown {
  const [key = '', below] = path.split('.');
  return below ? record(from[key])[below] : from[key];
}

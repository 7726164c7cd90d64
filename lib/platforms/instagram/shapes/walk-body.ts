import type { ProfileFields } from '../../../core/profile/observation';
import type { PostSighting, SeenComment, Sighting } from '../../contract';
import { isRecord, type Json } from '../../json';
import { commentOf } from './comment';
import { codeOf, isMedia, mediaSighting } from './media';
import { isLegacyUser, isUser, userFields } from './user';

/** Keys that lead to other people: the viewer, advertising, suggestions, search, the home feed. */
const IGNORED =
  /viewer|fbsearch|feed__timeline__|clips__home|discover|chaining|related|suggest|felix|saved|collections|carousel|sidecar|likers|usertags$|^ads?$/;
/** Keys that say what the posts below are. They move every few months: the words stay longer than the names. */
const LISTS: readonly (readonly [RegExp, string, Sighting['list']])[] = [
  [/usertags__|photos_of_you/, 'tagged', 'others'],
  [/repost|liked/, 'reposts', 'others'],
  [/shortcode|if_not_gated/, 'post', 'single'],
  [/comment/, 'comments', 'none'],
  [/clips/, 'reels', 'timeline'],
  [/timeline/, 'timeline', 'timeline'],
];
/** The parts of a post that may hold more than the post. */
const INSIDE_POST = [
  'user',
  'comments',
  'preview_comments',
  'edge_media_to_parent_comment',
  'edge_media_to_comment',
];
const MAX_DEPTH = 60;
const MAX_NODES = 300_000;
const MAX_KEYS = 2000;

interface Draft {
  readonly shape: string;
  readonly list: Sighting['list'];
  profile: Partial<ProfileFields> | null;
  readonly posts: PostSighting[];
  readonly comments: SeenComment[];
}

/** What key or path says about the posts below it; null when it says nothing. */
export function listAt(name: string): readonly [string, Sighting['list']] | null {
  const found = LISTS.find(([word]) => word.test(name));
  return found ? [found[1], found[2]] : null;
}

interface Judged {
  readonly ignored: boolean;
  readonly list: ReturnType<typeof listAt>;
}

/** The same few keys come back for every post of a body. */
function judgedOnce(): (key: string) => Judged {
  const known = new Map<string, Judged>();
  return (key) => {
    const judged = known.get(key) ?? { ignored: IGNORED.test(key), list: listAt(key) };
    if (known.size < MAX_KEYS) known.set(key, judged);
    return judged;
  };
}

/** Everything understood in one parsed body, by the shape of the objects. Depth and nodes are bounded. */
export function walkBody(
  body: unknown,
  via: Sighting['via'],
  start: readonly [string, Sighting['list']],
  post: string,
): readonly Sighting[] {
  const drafts: Draft[] = [];
  const judge = judgedOnce();
  let left = MAX_NODES;
  visit(body, '', draft(...start), 0, post);
  return drafts
    .filter(({ profile, posts, comments }) => profile || posts.length > 0 || comments.length > 0)
    .map((found) => ({ ...found, via, withheld: null }));

  function draft(shape: string, list: Sighting['list']): Draft {
    const fresh: Draft = { shape, list, profile: null, posts: [], comments: [] };
    drafts.push(fresh);
    return fresh;
  }

  function visit(value: unknown, key: string, into: Draft, depth: number, code: string): void {
    if (typeof value !== 'object' || value === null) return;
    const { ignored, list } = judge(key);
    if (--left < 0 || depth > MAX_DEPTH || ignored) return;
    if (Array.isArray(value)) for (const item of value) visit(item, '', into, depth + 1, code);
    if (!isRecord(value)) return;
    const here = list ? draft(...list) : into;
    if (isMedia(value)) {
      visitPost(value, here, depth);
      return;
    }
    const comment = commentOf(value, code);
    if (comment) here.comments.push(comment);
    if (isUser(value))
      draft(isLegacyUser(value) ? 'legacy-user' : 'user', 'none').profile = userFields(value);
    for (const [name, child] of Object.entries(value)) visit(child, name, here, depth + 1, code);
  }

  function visitPost(media: Json, into: Draft, depth: number): void {
    const post = mediaSighting(media);
    if (!post) return;
    into.posts.push(post);
    const owner = [media.user, media.owner].find(isRecord);
    if (into.list === 'single' && owner) into.profile = userFields(owner);
    const rest = draft(into.shape, 'none');
    for (const key of INSIDE_POST) visit(media[key], key, rest, depth + 1, codeOf(media) ?? '');
  }
}

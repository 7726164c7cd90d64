import type { PostFields, PostKind } from '../../../core/profile/observation';
import type { PostSighting } from '../../contract';
import { at, clip, flag, idText, isRecord, type Json, known, list } from '../../json';
import { handleFrom } from '../locate';
import { idOfCode } from '../shortcode';
import { firstCount } from './count';

/** Any of these makes an object with a code a post. */
const POST_KEYS = [
  'media_type',
  'taken_at',
  'taken_at_timestamp',
  'product_type',
  'like_count',
  'play_count',
];
const LIKES = ['edge_media_preview_like.count', 'like_count', 'edge_liked_by.count'];
const COMMENTS = ['comment_count', 'edge_media_to_comment.count', 'edge_media_to_parent_comment.count'];
const VIEWS = ['play_count', 'ig_play_count', 'video_play_count', 'video_view_count', 'view_count'];
const PINS = ['timeline_pinned_user_ids', 'clips_tab_pinned_user_ids', 'pinned_for_users'];

export function codeOf(object: Json): string | null {
  const code = object.code ?? object.shortcode;
  return typeof code === 'string' && /^[\w-]{5,64}$/.test(code) ? code : null;
}

export function isMedia(object: Json): boolean {
  const spelled =
    typeof object.__typename === 'string' && /^Graph(Image|Video|Sidecar)/.test(object.__typename);
  return codeOf(object) !== null && (spelled || POST_KEYS.some((key) => Object.hasOwn(object, key)));
}

/** One post in any of the site's spellings; null where it names two posts. Children of a carousel are never summed. */
export function mediaSighting(media: Json): PostSighting | null {
  const code = codeOf(media) ?? '';
  if (!isOnePost(media, code)) return null;
  const user = [media.user, media.owner].find(isRecord) ?? {};
  const owner = handleFrom(user.username);
  const [pairId, pairOwner] = String(media.id).split('_');
  const id = idText(pairId) ?? idText(media.pk) ?? idOfCode(code);
  const seconds = media.taken_at ?? media.taken_at_timestamp;
  const coauthors = list(media.coauthor_producers);
  const pins = pinsOf(media);
  return {
    ownerId: idText(user.pk) ?? idText(user.id) ?? idText(at(media, 'owner_id.pk')) ?? idText(pairOwner),
    ...(coauthors.length > 0 && { coauthorIds: idsOf(coauthors) }),
    ...(pins && { pinnedBy: pins }),
    fields: known<PostFields>({
      code,
      id,
      owner,
      kind: kindOf(media),
      publishedAt: isoOf(seconds),
      ...likesOf(media),
      comments: firstCount(media, COMMENTS),
      views: firstCount(media, VIEWS),
      caption: captionOf(media),
      pinned: pins && pins.length > 0,
      paidPartnership: paidOf(media),
      coauthors: Array.isArray(media.coauthor_producers)
        ? coauthors
            .map((author) => handleFrom(at(author, 'username')))
            .filter((handle) => handle !== null && handle !== owner)
        : null,
    } as { [K in keyof PostFields]?: PostFields[K] | null }),
  };
}

/** A code spells the id: an object whose two names disagree has been put together from two posts. */
function isOnePost(media: Json, code: string): boolean {
  const spelled = idOfCode(code);
  const ids = [String(media.id).split('_')[0], media.pk].map(idText);
  return spelled === null || ids.every((id) => id === null || id === spelled);
}

/** Hidden likes carry a stand-in (3 or -1): then nothing is known of them. */
function likesOf(media: Json): { likes: PostFields['likes'] | null; likesHidden: boolean | null } {
  const raw = LIKES.map((path) => at(media, path)).find((value) => typeof value === 'number');
  const likesHidden = (raw as number) < 0 || flag(media.like_and_view_counts_disabled);
  return { likes: likesHidden ? null : firstCount(media, LIKES), likesHidden };
}

function kindOf(media: Json): PostKind | null {
  const type = `${media.__typename} ${media.product_type} ${media.media_type}`;
  if (/Sidecar|[cC]arousel| 8$/.test(type) || list(media.carousel_media).length > 0) return 'carousel';
  if (/Video|clips|igtv| 2$/.test(type) || media.is_video === true) return 'video';
  return /Image| 1$/.test(type) || media.is_video === false ? 'image' : null;
}

function isoOf(seconds: unknown): string | null {
  return typeof seconds === 'number' && seconds > 1.28e9 && seconds < 4e9
    ? new Date(Math.floor(seconds) * 1000).toISOString()
    : null;
}

/** '' where the data says that there is no caption. */
function captionOf(media: Json): string | null {
  const edges = at(media, 'edge_media_to_caption.edges');
  if (media.caption === null || (Array.isArray(edges) && edges.length === 0)) return '';
  return clip(at(media, 'caption.text') ?? at(edges, '0.node.text'), 2200);
}

function pinsOf(media: Json): readonly string[] | null {
  const given = PINS.map((key) => media[key]).filter(Array.isArray);
  return given.length > 0 ? idsOf(given.flat()) : null;
}

function idsOf(people: readonly unknown[]): readonly string[] {
  return people
    .map((person) => idText(isRecord(person) ? (person.pk ?? person.id) : person))
    .filter((id) => id !== null);
}

function paidOf(media: Json): boolean | null {
  const sponsors = [...list(media.sponsor_tags), ...list(at(media, 'edge_media_to_sponsor_user.edges'))];
  return sponsors.length > 0 || flag(media.is_paid_partnership);
}

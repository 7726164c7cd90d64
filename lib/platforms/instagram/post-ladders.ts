import type { Range } from '../../core/count/range';
import type { PostFields } from '../../core/profile/observation';
import type { Ladders, PostSource } from '../contract';
import { metaNumber, metaWords } from './meta';
import { once } from './once';
import { postDom } from './post-dom';
import { rung, type Source } from './rung';
import { dateOfId } from './shortcode';
import { readTile } from './tiles';

const RESPONSE: Source = ['response', 'response', '2026-09'];
const BLOCK: Source = ['embedded', 'data block', '2026-10'];
const DRAWN: Source = ['structure', 'tile or article', '2026-06'];
const WRITTEN: Source = ['text', 'tile or article', '2026-06'];
const META: Source = ['meta', 'meta tags', '2026-01'];
const ADDRESS: Source = ['address', 'address', '2026-10'];
const CODE: Source = ['address', 'code', '2026-10'];

/** Data first (newest per field), then the tile or the opened post, then meta tags and arithmetic. */
export const postLadders: Ladders<PostFields, PostSource> = {
  id: [...fromData('id'), rung(CODE, ({ id }) => id)],
  code: [...fromData('code'), rung(CODE, ({ code }) => code)],
  url: [rung(CODE, ({ code }) => code && `https://www.instagram.com/p/${code}/`)],
  owner: [...readFrom('owner', DRAWN), rung(META, (post) => metaOf(post)?.handle)],
  kind: [
    ...readFrom('kind', DRAWN),
    rung(ADDRESS, ({ page }) => (/\/(reel|tv)\//.test(page.url.pathname) ? 'video' : null)),
  ],
  publishedAt: [...readFrom('publishedAt', DRAWN), rung(CODE, ({ id }) => id && dateOfId(id))],
  likes: [...readFrom('likes', WRITTEN), rung(META, (post) => metaCount(post, /like/i, 0))],
  likesHidden: fromData('likesHidden'),
  comments: [...readFrom('comments', WRITTEN), rung(META, (post) => metaCount(post, /comment/i, 1))],
  views: readFrom('views', WRITTEN),
  caption: readFrom('caption', WRITTEN),
  pinned: [
    rung(RESPONSE, ({ responses }) => anyPinned(responses)),
    rung(BLOCK, ({ embedded }) => anyPinned(embedded)),
    rung(DRAWN, (post) => drawn(post).pinned),
  ],
  paidPartnership: readFrom('paidPartnership', WRITTEN),
  coauthors: fromData('coauthors'),
};

function fromData<K extends keyof PostFields>(field: K) {
  return [
    rung(RESPONSE, ({ responses }: PostSource) => newest(responses, field)),
    rung(BLOCK, ({ embedded }: PostSource) => newest(embedded, field)),
  ] as const;
}

function readFrom<K extends keyof PostFields>(field: K, source: Source) {
  const seen = (post: PostSource) => (field === 'likes' && hidden(post) ? null : drawn(post)[field]);
  return [...fromData(field), rung(source, seen)] as const;
}

const drawn = once((post: PostSource): Partial<PostFields> => {
  const { page, element } = post;
  if (page.location.kind === 'post') return postDom(page)?.fields ?? {};
  return element ? readTile(page, element) : {};
});

function newest<K extends keyof PostFields>(from: readonly Partial<PostFields>[], field: K) {
  for (const fields of from)
    if (fields[field] !== undefined || (field === 'likes' && fields.likesHidden)) return fields[field];
  return undefined;
}

function hidden({ responses, embedded }: PostSource): boolean {
  return [...responses, ...embedded].some(({ likesHidden }) => likesHidden);
}

/** Posts tab and reels tab pin separately; either way the post was chosen. */
function anyPinned(from: readonly Partial<PostFields>[]): boolean | null {
  const said = from.filter(({ pinned }) => pinned !== undefined);
  return said.length > 0 ? said.some(({ pinned }) => pinned) : null;
}

function metaOf({ page }: PostSource) {
  return page.location.kind === 'post' ? metaWords(page) : null;
}

/** English names its numbers; elsewhere likes come before comments, and one number alone could be either. */
function metaCount(post: PostSource, word: RegExp, place: 0 | 1): Range | null | undefined {
  const meta = metaOf(post);
  if (!meta || (place === 0 && hidden(post))) return null;
  const named = meta.counted.find((part) => word.test(part));
  if (named) return metaNumber(post.page, named);
  return meta.counts.length === 2 && !meta.counted.some((part) => /like|comment/i.test(part))
    ? meta.counts[place]
    : null;
}

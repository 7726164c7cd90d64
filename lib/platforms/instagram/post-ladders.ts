import type { Range } from '../../core/count/range';
import type { PostFields } from '../../core/profile/observation';
import type { Ladders, PageSource, PostSource, Rung } from '../contract';
import { countIn } from './count-in';
import { metaWords } from './meta';
import { postDom } from './post-dom';
import { dateOfId } from './shortcode';
import { subjectOf } from './subject';
import { hoverCount, tileCaption, tileKind, tilePinned, tileViews } from './tiles';

/** Data first (newest per field), then tile or opened post, then meta and arithmetic. */
export const postLadders: Ladders<PostFields, PostSource> = {
  id: [rung('address', 'data or code', '2026-10', ({ id }) => id)],
  code: [rung('address', 'data or link', '2026-10', ({ code }) => code)],
  url: [rung('address', 'code', '2026-10', ({ code }) => code && `https://www.instagram.com/p/${code}/`)],
  owner: [
    ...fromData('owner'),
    rung('structure', 'tile or article', '2026-06', ({ page, ...post }) =>
      tileOf({ page, ...post }) ? subjectOf(page).handle : opened(page)?.owner,
    ),
    rung('meta', 'meta title', '2026-01', ({ page }) => (isPost(page) ? metaWords(page)?.handle : null)),
  ],
  kind: [...fromData('kind'), rung('structure', 'tile', '2026-06', (post) => onTile(post, tileKind))],
  publishedAt: [
    ...fromData('publishedAt'),
    rung('structure', 'time', '2026-01', ({ page }) => opened(page)?.publishedAt),
    rung('address', 'id', '2026-10', ({ id }) => id && dateOfId(id)),
  ],
  likes: [
    ...fromData('likes'),
    ...fromPage(0),
    rung('meta', 'meta description', '2026-10', (post) => metaCount(post, /like/i, 0)),
  ],
  likesHidden: fromData('likesHidden'),
  comments: [
    ...fromData('comments'),
    ...fromPage(1),
    rung('meta', 'meta description', '2026-10', (post) => metaCount(post, /comment/i, 1)),
  ],
  views: [
    ...fromData('views'),
    rung('text', 'tile', '2025-09', (post) => onTile(post, (tile) => tileViews(post.page, tile))),
  ],
  caption: [
    ...fromData('caption'),
    rung('text', 'picture text', '2026-06', (post) => onTile(post, tileCaption)),
    rung('text', 'article heading', '2026-06', ({ page }) => opened(page)?.caption),
  ],
  pinned: [
    rung('response', 'response', '2026-09', ({ responses }) => anyPinned(responses)),
    rung('embedded', 'data block', '2026-10', ({ embedded }) => anyPinned(embedded)),
    rung('structure', 'tile icon', '2025-09', (post) => onTile(post, tilePinned)),
  ],
  paidPartnership: [
    ...fromData('paidPartnership'),
    rung('text', 'label', '2026-01', ({ page }) => opened(page)?.paid),
  ],
  coauthors: fromData('coauthors'),
};

function rung<T>(
  via: Rung<T, PostSource>['via'],
  name: string,
  seen: Rung<T, PostSource>['seen'],
  read: (post: PostSource) => T | null | undefined,
): Rung<T, PostSource> {
  return { via, name, seen, read: (post) => read(post) ?? null };
}

function fromData<K extends keyof PostFields>(field: K) {
  return [
    rung('response', 'response', '2026-09', ({ responses }) => newest(responses, field)),
    rung('embedded', 'data block', '2026-10', ({ embedded }) => newest(embedded, field)),
  ] as const;
}

/** Hover layer of a tile, or the row of icons of an opened post. */
function fromPage(which: 0 | 1) {
  return [
    rung('text', 'tile after hover', '2025-09', (post) =>
      which === 0 && hidden(post) ? null : onTile(post, (tile) => hoverCount(post.page, tile, which)),
    ),
    rung('text', 'action row', '2026-01', (post) =>
      which === 0 && hidden(post) ? null : opened(post.page)?.[which === 0 ? 'likes' : 'comments'],
    ),
  ] as const;
}

function newest<K extends keyof PostFields>(from: readonly Partial<PostFields>[], field: K) {
  for (const fields of from) {
    if (field === 'likes' && fields.likesHidden) return null;
    const value = fields[field];
    if (value !== undefined) return value as PostFields[K];
  }
  return null;
}

function hidden({ responses, embedded }: PostSource): boolean {
  return [...responses, ...embedded].some(({ likesHidden }) => likesHidden);
}

function anyPinned(from: readonly Partial<PostFields>[]): boolean | null {
  const said = from.flatMap(({ pinned }) => (pinned === undefined ? [] : [pinned]));
  return said.length > 0 ? said.includes(true) : null;
}

function isPost(page: PageSource): boolean {
  return page.location.kind === 'post';
}

function opened(page: PageSource) {
  return isPost(page) ? postDom(page) : null;
}

function tileOf({ page, element }: PostSource): Element | null {
  return isPost(page) ? null : element;
}

function onTile<T>(post: PostSource, read: (tile: Element) => T | null): T | null {
  const tile = tileOf(post);
  return tile && read(tile);
}

/** English names its numbers; elsewhere likes come before comments, and one number alone could be either. */
function metaCount(post: PostSource, word: RegExp, place: 0 | 1): Range | null {
  const meta = isPost(post.page) ? metaWords(post.page) : null;
  if (!meta || (place === 0 && hidden(post))) return null;
  const named = meta.counted.find((part) => word.test(part));
  if (named) return countIn(post.page, named, 'rounded');
  return meta.counts.length === 2 && !meta.counted.some((part) => /like|comment/i.test(part))
    ? (meta.counts[place] ?? null)
    : null;
}

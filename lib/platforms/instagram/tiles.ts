import type { PostFields, PostKind } from '../../core/profile/observation';
import type { PageSource, Tile } from '../contract';
import { all, attribute, first, leaves, textOf } from '../dom';
import { clip, known } from '../json';
import { countIn } from './count-in';
import { CAROUSEL_LABEL, CLIP_LABEL, PIN_LABEL } from './labels';
import { locatePath } from './locate';
import { once } from './once';
import { subjectOf } from './subject';

/** The grid's links to posts of the account looked at, in the page's order; [] on tabs that list other people's posts. */
export const tiles = once((page: PageSource): readonly Tile[] => {
  if (page.location.list !== 'own') return [];
  const { handle } = subjectOf(page);
  const found = new Map<string, Tile>();
  for (const element of all(page.document, 'main a[href]')) {
    const place = placeOf(element);
    if (
      place?.post &&
      (place.handle ?? handle) === handle &&
      !found.has(place.post) &&
      !element.closest('[role=dialog]')
    )
      found.set(place.post, { element, code: place.post });
  }
  return [...found.values()];
});

/** The post that a link leads to; comment permalinks go deeper and are none. */
export function placeOf(link: Element) {
  const path = attribute(link, 'href').replace(/^https:\/\/www\.instagram\.com/, '');
  const place = /^(\/[\w.]{1,30})?\/(p|reel|tv)\/[\w-]+\/?$/.test(path) ? locatePath(path) : null;
  return place?.kind === 'post' ? place : null;
}

/** What a tile shows by itself or has kept from a hover. */
export function readTile(page: PageSource, tile: Element): Partial<PostFields> {
  const icons = all(tile, 'svg').map((svg) => attribute(svg, 'aria-label') || textOf(svg));
  const shown = (leaf: Element | undefined) => (leaf ? countIn(page, textOf(leaf), 'truncated') : null);
  const hover = all(tile, 'ul > li');
  // One number alone could be likes or comments.
  const [likes, comments] = hover.length === 2 ? hover : [];
  const beside = leaves(tile).find((leaf) => !leaf.closest('ul') && /\p{Nd}/u.test(textOf(leaf)));
  return known<PostFields>({
    owner: subjectOf(page).handle,
    kind: kindOf(tile, icons.join(' ')),
    likes: shown(likes),
    comments: shown(comments),
    views: icons.length > 0 ? shown(beside) : null,
    caption: captionOf(tile),
    pinned: icons.some((icon) => PIN_LABEL.test(icon)) || null,
  });
}

function kindOf(tile: Element, icons: string): PostKind | null {
  if (/\/reel\//.test(attribute(tile, 'href')) || CLIP_LABEL.test(icons)) return 'video';
  if (CAROUSEL_LABEL.test(icons)) return 'carousel';
  return first(tile, 'img') && !icons ? 'image' : null;
}

/** The picture's description is the caption, unless Instagram wrote it itself ("Photo by ... on ..."). */
function captionOf(tile: Element): string | null {
  const text = clip(attribute(first(tile, 'img'), 'alt'), 2200);
  return text && !/^(Photo|Video)s? (shared )?by |\b(19|20)\d\d[.년年 ]/u.test(text.slice(0, 160))
    ? text
    : null;
}

import type { Range } from '../../core/count/range';
import type { PostKind } from '../../core/profile/observation';
import type { PageSource, Tile } from '../contract';
import { countIn } from './count-in';
import { all, attribute, first, leaves, textOf } from './dom';
import { CAROUSEL_LABEL, CLIP_LABEL, PIN_LABEL } from './labels';
import { locatePath } from './locate';
import { oncePerPage } from './page-memo';
import { subjectOf } from './subject';

/** The grid's links to posts of the account looked at, in the page's order; [] on tabs that list other people's posts. */
export const tiles = oncePerPage((page: PageSource): readonly Tile[] => {
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

/** Likes and comments stand in a tile once the pointer was over it; one number alone could be either. */
export function hoverCount(page: PageSource, tile: Element, which: 0 | 1): Range | null {
  const items = all(tile, 'ul > li');
  return items.length === 2 ? countIn(page, textOf(items[which]), 'truncated') : null;
}

/** The number beside an icon, outside the hover layer: plays. */
export function tileViews(page: PageSource, tile: Element): Range | null {
  const leaf = leaves(tile).find((part) => !part.closest('ul') && /\p{Nd}/u.test(textOf(part)));
  return leaf && first(tile, 'svg') ? countIn(page, textOf(leaf), 'truncated') : null;
}

function hasIcon(tile: Element, label: RegExp): boolean {
  return all(tile, 'svg').some((svg) => label.test(attribute(svg, 'aria-label') || textOf(svg)));
}

export function tilePinned(tile: Element): true | null {
  return hasIcon(tile, PIN_LABEL) || null;
}

export function tileKind(tile: Element): PostKind | null {
  if (/\/reel\//.test(attribute(tile, 'href')) || hasIcon(tile, CLIP_LABEL)) return 'video';
  if (hasIcon(tile, CAROUSEL_LABEL)) return 'carousel';
  return first(tile, 'img') && !first(tile, 'svg') ? 'image' : null;
}

/** The picture's description is the caption, unless Instagram wrote it itself ("Photo by ... on ..."). */
export function tileCaption(tile: Element): string | null {
  const text = attribute(first(tile, 'img'), 'alt').slice(0, 2200);
  return text && !/^(Photo|Video)s? (shared )?by |\b(19|20)\d\d[.년年 ]/u.test(text.slice(0, 160))
    ? text
    : null;
}

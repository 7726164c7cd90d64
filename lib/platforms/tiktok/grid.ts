import type { PageSource, Tile } from '../contract';
import { all, attribute, first, textOf } from '../dom';
import { handleFrom, locatePath } from './locate';
import { rehydration } from './page-blocks';

/** A card of the grid under a profile. */
export interface Card {
  readonly element: Element;
  readonly id: string;
}

/** The cards of the profile's own posts, in the order of the page; none while a tab of other people's posts is open. */
export function ownCards(page: PageSource): readonly Card[] {
  const { handle, list } = page.location;
  const tab = list === 'own' ? openTab(page.document) : 'others';
  if (tab === 'others') return [];
  // A link may name nobody: such a card is the profile's only where its own tab is surely the open one.
  const nobody = tab === 'own' ? handle : null;
  return all(page.document, '[data-e2e="user-post-item"]').flatMap((element) => {
    const { handle: owner, post } = cardLink(element);
    return post !== null && (owner ?? nobody) === handle ? [{ element, id: post }] : [];
  });
}

/** What the link of a card says. */
export function cardLink(element: Element): { handle: string | null; post: string | null; photo: boolean } {
  const link = first(element, 'a[href*="/video/"],a[href*="/photo/"]');
  const url = URL.parse(attribute(link, 'href'), 'https://www.tiktok.com');
  const { handle, post } = locatePath(url?.pathname ?? '');
  return { handle: handleFrom(handle), post, photo: url?.pathname.includes('/photo/') ?? false };
}

/** Reposts, likes and favourites are the same cards with other people's posts; null = no tab says that it is open. */
function openTab(document: Document): 'own' | 'others' | null {
  const videos = first(document, '[data-e2e="videos-tab"]');
  const open =
    first(videos?.parentElement ?? document, '[role="tab"][aria-selected="true"]') ??
    first(document, '[data-e2e$="-tab"][aria-selected="true"]');
  if (open) return attribute(open, 'data-e2e') === 'videos-tab' ? 'own' : 'others';
  return attribute(videos, 'aria-selected') === 'false' ? 'others' : null;
}

export function tiles(page: PageSource): readonly Tile[] {
  return ownCards(page).map(({ element, id }) => ({ element, code: id }));
}

/** The badge says "pinned" in the page's own language; where the page has no word for it, any badge does. */
export function isPinned(page: PageSource, card: Element): boolean | null {
  if (!card.matches('[data-e2e="user-post-item"]')) return null;
  const badge = first(card, '[data-e2e="video-card-badge"]');
  const word = rehydration(page.document).words.profile_page_pin;
  return badge !== null && (word === undefined || textOf(badge).trim() === word);
}

/** The caption inside a picture's text, which continues "created by ... with ..." in the page's language. */
export function altCaption(page: PageSource, card: Element, name: string | null): string | null {
  const text = attribute(first(card, 'img[alt]'), 'alt');
  const template =
    rehydration(page.document).words.seo_user_video_cover ?? '{videoText} created by {videoAuthor}';
  const joint = /^\{videoText\}(.+?)\{videoAuthor\}/.exec(template)?.[1];
  if (!joint) return null;
  const cut = text.lastIndexOf(joint + (name ?? ''));
  return cut < 0 ? null : text.slice(0, cut).trim();
}

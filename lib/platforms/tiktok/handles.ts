import type { PageSource } from '../contract';
import { all, attribute } from '../dom';
import { locate } from './locate';

/** Most handles of one page. */
const LIMIT = 200;
/** The part of the page that is the list: its box, else its cards. */
const LISTS = [
  '[id^="main-content-"]',
  '[data-e2e^="search"],[data-e2e^="explore-"],[data-e2e^="challenge-"]',
];
/** A caption may name people who are not listed. */
const ASIDE = '[data-e2e*="caption"],[data-e2e*="desc"]';

/** The accounts whose posts or names a page of many accounts draws, without the viewer. */
export function handles({ document, location }: PageSource): readonly string[] {
  if (location.list !== 'accounts') return [];
  const viewers = new Set(all(document, 'a[data-e2e="nav-profile"]').map(handleOf));
  const [links = []] = LISTS.map((list) => all(document, `:is(${list}) a[href*="/@"]`)).filter(
    (found) => found.length > 0,
  );
  const found = links
    .filter((link) => !link.closest(ASIDE))
    .map(handleOf)
    .filter((handle) => handle !== null && !viewers.has(handle));
  return [...new Set(found as readonly string[])].slice(0, LIMIT);
}

function handleOf(link: Element): string | null {
  const url = URL.parse(attribute(link, 'href'), 'https://www.tiktok.com');
  return url && (locate(url)?.handle ?? null);
}

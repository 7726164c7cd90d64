import type { PageSource } from '../contract';
import { all, attribute } from '../dom';
import { locatePath } from './locate';

/** Most handles of one page. */
const LIMIT = 200;

/**
 * The accounts whose posts or names a page of many accounts draws. What stands beside it, in the site's own
 * navigation, is the viewer.
 */
export function handles(page: PageSource): readonly string[] {
  if (page.location.list !== 'accounts') return [];
  const links = all(page.document, 'a[href]');
  const inside = links.filter((link) => link.closest('main'));
  const own = new Set(
    links
      .filter((link) => !link.closest('main,[role=dialog]'))
      .map(handleOf)
      .filter((handle) => handle !== null),
  );
  const found = inside.map(handleOf).filter((handle) => handle !== null && !own.has(handle));
  return [...new Set(found as readonly string[])].slice(0, LIMIT);
}

function handleOf(link: Element): string | null {
  const { kind, list, handle } = locatePath(
    attribute(link, 'href').replace(/^https:\/\/www\.instagram\.com|[?#].*/g, ''),
  );
  return kind === 'post' || list === 'own' ? handle : null;
}

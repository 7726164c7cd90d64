import type { PageLocation, PageSource } from '../contract';
import { locate } from './locate';

/** True while the address still speaks of what the document was loaded for. */
export function loadedHere(page: PageSource): boolean {
  const loaded = locate(page.loadedUrl);
  return (
    loaded !== null &&
    (page.url.href === page.loadedUrl.href ||
      sameText(loaded, page, 'handle') ||
      sameText(loaded, page, 'post'))
  );
}

function sameText(loaded: PageLocation, page: PageSource, key: 'handle' | 'post'): boolean {
  return loaded[key] !== null && loaded[key] === page.location[key];
}

import type { CountLocale } from '../core/count/count-locale';
import type { PlatformAdapter, Sighting } from '../platforms/contract';
import { attempt } from '../platforms/ladder';
import { pageSource } from '../platforms/page-source';
import { declaredReason, readPage } from '../platforms/read-page';
import { rememberEmbedded } from './remember-embedded';
import { POST_LIMIT } from './report';
import { bring, currentShelf, type PageReader } from './shelf';

/** BCP 47 for a language that the page does not name. */
const UNKNOWN = 'und';

/** The script that reads the pages of one site; the background puts it where an account's page is open. */
export function defineReader(
  adapter: PlatformAdapter,
  countLocale: (language: string) => CountLocale | null,
): () => void {
  return () => bring('reader', pageReader(adapter, countLocale));
}

function pageReader(
  adapter: PlatformAdapter,
  countLocale: (language: string) => CountLocale | null,
): PageReader {
  const thrifty: PlatformAdapter = {
    ...adapter,
    readEmbedded: rememberEmbedded(adapter),
    posts: (page) => adapter.posts(page).slice(0, POST_LIMIT),
  };
  const pageNow = (responses: readonly Sighting[], localeOf: (language: string) => CountLocale | null) =>
    pageSource(thrifty, {
      url: new URL(location.href),
      loadedUrl: new URL(loadedAddress()),
      document,
      responses,
      countLocale: localeOf,
    });
  return {
    hear: (path, body) => adapter.readResponse(path, body),
    handles() {
      const page = pageNow([], () => null);
      return page ? adapter.handles(page) : [];
    },
    look(responses) {
      let lacksCounts = false;
      const page = pageNow(responses, (language) => {
        const locale = countLocale(language) ?? currentShelf()?.rareCounts?.(language) ?? null;
        lacksCounts = locale === null && language !== UNKNOWN;
        return locale;
      });
      if (!page) return null;
      const declared = declaredReason(thrifty, page);
      return () => ({
        reading: readPage(thrifty, page, new Date().toISOString(), declared),
        lacksCounts,
        ownerView: attempt(() => adapter.ownerView(page), false),
        tiles: () => adapter.tiles(page),
        comments: () => currentShelf()?.tally?.(adapter.comments(page)) ?? [],
      });
    },
  };
}

/** The address the document came from: later ones are the site's own soft navigation. */
function loadedAddress(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? location.href;
}

import type { CountLocale } from '../core/count/parse-count';
import type { PageLocation, PageSource, PlatformAdapter, Sighting } from '../platforms/contract';
import { pageSource } from '../platforms/page-source';
import { type PageReading, readPage } from '../platforms/read-page';
import { POST_LIMIT } from './report';

export interface PageReader {
  /** The page as it stands; null = no page of the adapter. */
  open(responses: readonly Sighting[]): PageSource | null;
  read(page: PageSource): PageReading;
}

/** Reads one document again and again: what cannot have changed since the last look is not read twice. */
export function pageReader(
  adapter: PlatformAdapter,
  countLocale: (language: string) => CountLocale | null,
): PageReader {
  const loadedUrl = new URL(location.href);
  const thrifty = { ...adapter, readEmbedded: rememberEmbedded(adapter) };
  return {
    open: (responses) =>
      pageSource(thrifty, { url: new URL(location.href), loadedUrl, document, responses, countLocale }),
    read: (page) =>
      readPage(
        { ...thrifty, posts: (source) => adapter.posts(source).slice(0, POST_LIMIT) },
        page,
        new Date().toISOString(),
      ),
  };
}

/** Embedded blocks grow while the document is parsed and are the same ever after. */
function rememberEmbedded(adapter: PlatformAdapter): PlatformAdapter['readEmbedded'] {
  let key = '';
  let known: readonly Sighting[] = [];
  return (source: Document, place: PageLocation) => {
    const grown = source.readyState === 'loading' ? source.scripts.length : source.readyState;
    const next = [grown, place.kind, place.handle, place.post, place.list].join(' ');
    if (next !== key) {
      const read = adapter.readEmbedded(source, place);
      // The site may take its blocks away once it has read them.
      known = read.length > 0 || !sameDocumentPart(key, next) ? read : known;
      key = next;
    }
    return known;
  };
}

/** True where two keys differ in the state of the document only. */
function sameDocumentPart(a: string, b: string): boolean {
  return a.slice(a.indexOf(' ')) === b.slice(b.indexOf(' '));
}

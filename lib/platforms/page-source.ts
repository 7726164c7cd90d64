import type { CountLocale } from '../core/count/count-locale';
import { parseCount } from '../core/count/parse-count';
import type { PageSource, PlatformAdapter, Sighting } from './contract';
import { attempt } from './ladder';

export interface PageInput {
  readonly url: URL;
  readonly loadedUrl: URL;
  readonly document: Document;
  /** What the page's own responses said so far, oldest first. */
  readonly responses: readonly Sighting[];
  /** The number table of a language; null = language not known. */
  readonly countLocale: (language: string) => CountLocale | null;
}

/** null when the address is no page the adapter knows. */
export function pageSource(adapter: PlatformAdapter, input: PageInput): PageSource | null {
  const location = adapter.locate(input.url);
  if (!location) return null;
  const language = input.document.documentElement?.getAttribute('lang') || 'und';
  const locale = input.countLocale(language);
  let sightings: readonly Sighting[] | null = null;
  return {
    url: input.url,
    loadedUrl: input.loadedUrl,
    location,
    document: input.document,
    language,
    get sightings() {
      sightings ??= [
        ...attempt(() => adapter.readEmbedded(input.document, location), []),
        ...input.responses,
      ];
      return sightings;
    },
    count: (text, style) => parseCount(text, locale, style),
  };
}

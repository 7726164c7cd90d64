import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { everyCountLocale } from '../core/count/every-count-locale';
import type { PageSource, PlatformAdapter } from '../platforms/contract';
import { pageSource } from '../platforms/page-source';

const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>';

export interface SavedPage {
  readonly url: URL;
  /** The page as text; null = only answers are at hand. */
  readonly html: string | null;
  /** Oldest first. */
  readonly responses: readonly { readonly path: string; readonly body: string }[];
}

/** A page as the adapter sees it, from text instead of a browser; scripts in it never run. null = not the adapter's. */
export function openSavedPage(adapter: PlatformAdapter, saved: SavedPage): PageSource | null {
  return pageSource(adapter, {
    url: saved.url,
    loadedUrl: saved.url,
    document: documentOf(saved.html ?? EMPTY_PAGE),
    responses: saved.responses.flatMap(({ path, body }) => adapter.readResponse(path, body)),
    countLocale: everyCountLocale,
  });
}

/** A document built without a browser: it has the parts of the DOM that readers use. */
function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The text of a file; a file that cannot be read throws one clear sentence. */
export function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`Cannot read ${file}.`);
  }
}

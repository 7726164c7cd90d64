import { readFileSync } from 'node:fs';
// The one-file build: it starts twice as fast as the same library in a hundred files.
import { DOMParser } from 'linkedom/worker';
import { everyCountLocale } from '../core/count/every-count-locale';
import type { PageSource, PlatformAdapter } from '../platforms/contract';
import { pageSource } from '../platforms/page-source';

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
    document: documentOf(saved.html ?? ''),
    responses: saved.responses.flatMap(({ path, body }) => adapter.readResponse(path, body)),
    countLocale: everyCountLocale,
  });
}

/** A document built without a browser: it has the parts of the DOM that readers use. A piece of a page gets a body. */
function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

/** The text of a file; a file that cannot be read throws one clear sentence. */
export function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`Cannot read ${file}.`);
  }
}

import { DOMParser } from 'linkedom/worker';
import type { SavedPage } from '../../../lib/command-line/read-saved-page';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import type { PageSource, PlatformAdapter } from '../../../lib/platforms/contract';
import { pageSource } from '../../../lib/platforms/page-source';
import { newStated, type Stated } from './stated';

/** A page of the project's own fixtures with all that speaks of it, and an independent reading of its data. */
export interface MutationCase {
  readonly name: string;
  readonly adapter: PlatformAdapter;
  readonly url: string;
  readonly html: string;
  /** Oldest first. */
  readonly responses: readonly { readonly path: string; readonly body: string }[];
  readonly state: (tree: unknown, into: Stated) => void;
}

export function caseOf(
  name: string,
  saved: SavedPage,
  adapter: PlatformAdapter,
  state: MutationCase['state'],
): MutationCase {
  return { name, adapter, state, url: saved.url.href, html: saved.html ?? '', responses: saved.responses };
}

export function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

/** The page as the adapter is given it; answers are read without a net, so that an exception is seen. */
export function pageOf(
  { adapter, url }: MutationCase,
  document: Document,
  responses: MutationCase['responses'],
): PageSource {
  const page = pageSource(adapter, {
    url: new URL(url),
    loadedUrl: new URL(url),
    document,
    responses: responses.flatMap(({ path, body }) => adapter.readResponse(path, body)),
    countLocale: everyCountLocale,
  });
  if (!page) throw new Error(`not an address of ${adapter.id}: ${url}`);
  return page;
}

/** The scripts of the page that hold data, each with its text around the JSON. */
export function dataScripts(document: Document): readonly Element[] {
  return [...document.querySelectorAll('script')].filter((script) => /\{"/.test(script.textContent ?? ''));
}

/** The JSON inside a script's or an answer's text, with what stands around it. */
export function jsonIn(text: string): { before: string; json: string; after: string } {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  return { before: text.slice(0, from), json: text.slice(from, to), after: text.slice(to) };
}

/** All that answers and scripts state; what cannot be parsed states nothing. */
export function statedIn({ state }: Pick<MutationCase, 'state'>, texts: readonly string[]): Stated {
  const stated = newStated();
  for (const text of texts) {
    try {
      state(JSON.parse(jsonIn(text).json), stated);
    } catch {}
  }
  return stated;
}

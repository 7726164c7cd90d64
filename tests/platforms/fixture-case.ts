import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PageOutput, pageOutput, UNSUPPORTED } from '../../lib/command-line/page-output';
import { openSavedPage, type SavedPage } from '../../lib/command-line/read-saved-page';
import { adapterFor } from '../../lib/platforms/catalog';
import type { PageSource, PlatformAdapter } from '../../lib/platforms/contract';
import { readPage } from '../../lib/platforms/read-page';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
export const AT = '2026-01-01T00:00:00.000Z';

interface CaseFile {
  readonly url: string;
  readonly responses: readonly { readonly path: string; readonly file: string }[];
}

/** Names of the cases of a site. */
export function caseNames(site: string): readonly string[] {
  return readdirSync(resolve(FIXTURES, site)).filter((name) => !name.includes('.'));
}

function text(site: string, name: string, file: string): string {
  return readFileSync(resolve(FIXTURES, site, name, file), 'utf8');
}

/** A saved case: case.json, page.html and answers. */
export function savedCase(site: string, name: string): SavedPage {
  const { url, responses } = JSON.parse(text(site, name, 'case.json')) as CaseFile;
  const html = existsSync(resolve(FIXTURES, site, name, 'page.html')) ? text(site, name, 'page.html') : null;
  const answers = responses.map(({ path, file }) => ({ path, body: text(site, name, file) }));
  return { url: new URL(url), html, responses: answers };
}

/** What `page` is known to print of the case. */
export function expectedOutput(site: string, name: string): PageOutput {
  return JSON.parse(text(site, name, 'expected.json')) as PageOutput;
}

export interface OpenPage {
  readonly adapter: PlatformAdapter;
  readonly page: PageSource;
}

export function open(saved: SavedPage): OpenPage {
  const adapter = adapterFor(saved.url);
  const page = adapter && openSavedPage(adapter, saved);
  if (!adapter || !page) throw new Error(`No adapter for ${saved.url}`);
  return { adapter, page };
}

/** What the `page` command prints, without starting it. */
export function output(saved: SavedPage): PageOutput {
  if (!adapterFor(saved.url)) return UNSUPPORTED;
  const { adapter, page } = open(saved);
  return pageOutput(adapter, readPage(adapter, page, AT));
}

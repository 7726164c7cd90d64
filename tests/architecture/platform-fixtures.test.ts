import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { PageKind } from '../../lib/platforms/contract';
import { CASES } from '../platforms/mutations/catalog';
import { dataScripts, documentOf, type MutationCase } from '../platforms/mutations/mutation-case';
import { filesBelow } from './source-files';

/** A platform without these is not read, it is hoped for. */
const NEEDED_FILES: readonly (readonly [what: string, name: RegExp])[] = [
  ['a withheld page', /withheld|private|login|not-found/],
  ['a page in a layout that nobody has seen', /unknown|withheld-pages/],
];
/** Each kind of page has to be there by each route its data can come. */
const NEEDED_KINDS: readonly PageKind[] = ['profile', 'post'];

function kindOf({ adapter, url }: MutationCase): PageKind | undefined {
  return adapter.locate(new URL(url))?.kind;
}

function languageOf({ html }: MutationCase): string | undefined {
  return /<html[^>]*\blang="([a-z]+)/.exec(html)?.[1];
}

/** Scripts that hold data, or something drawn in the page. */
function has({ html }: MutationCase, what: 'data' | 'drawn'): boolean {
  const document = documentOf(html);
  if (what === 'data') return dataScripts(document).length > 0;
  return document.querySelector('main,[data-e2e]') !== null;
}

describe.each(PLATFORM_IDS)('%s', (platform) => {
  const files = filesBelow(`tests/fixtures/${platform}`, /\.(html|json|ts)$/);
  const cases = CASES[platform];

  it.each(NEEDED_FILES)('has a fixture of %s', (_what, name) => {
    expect(
      files.filter((path) => name.test(path)),
      files.join('\n'),
    ).not.toEqual([]);
  });

  it.each(NEEDED_KINDS)(
    'has a %s page as data block and as drawn, changed at random like the rest',
    (kind) => {
      const own = cases.filter((given) => kindOf(given) === kind);
      expect(own.filter((given) => has(given, 'data')).map(({ name }) => name)).not.toEqual([]);
      expect(own.filter((given) => has(given, 'drawn')).map(({ name }) => name)).not.toEqual([]);
    },
  );

  it('has bodies of answers', () => {
    expect(cases.filter(({ responses }) => responses.length > 2).map(({ name }) => name)).not.toEqual([]);
  });

  it.each(NEEDED_KINDS)('has its drawn %s page in a second language', (kind) => {
    const drawn = cases.filter((given) => kindOf(given) === kind && has(given, 'drawn'));
    expect(new Set(drawn.map(languageOf)).size).toBeGreaterThan(1);
  });
});

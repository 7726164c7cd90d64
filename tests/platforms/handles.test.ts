import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../lib/command-line/read-saved-page';
import { adapterFor } from '../../lib/platforms/catalog';
import { readPage } from '../../lib/platforms/read-page';
import { VIEWER } from '../fixtures/instagram/creators';
import { suggestionsPage, tilesPage } from '../fixtures/instagram/list-pages';
import { drawnProfile, ENGLISH, grid, headerB } from '../fixtures/instagram/profile-layouts';
import { exploreCards, searchResults } from '../fixtures/tiktok/list-pages';
import { AT } from './fixture-case';

const INSTAGRAM = 'https://www.instagram.com';
const TIKTOK = 'https://www.tiktok.com';
const MANY = Array.from({ length: 260 }, (_, at) => `baker.${at}`);
const SOME = ['rye.and.rain', 'oven_notes', 'rye.and.rain', 'Crumb.Lab'];
const EACH_ONCE = ['rye.and.rain', 'oven_notes', 'crumb.lab'];

function open(url: string, html: string) {
  const adapter = adapterFor(new URL(url));
  const page = adapter && openSavedPage(adapter, { url: new URL(url), html, responses: [] });
  if (!adapter || !page) throw new Error(`no adapter for ${url}`);
  return { adapter, page };
}

function handlesOf(url: string, html: string): readonly string[] {
  const { adapter, page } = open(url, html);
  return adapter.handles(page);
}

describe('the accounts that a page of many accounts draws', () => {
  it.each([
    ['explore', `${INSTAGRAM}/explore/`, tilesPage(SOME)],
    ['a tag', `${INSTAGRAM}/explore/tags/bread/`, tilesPage(SOME, 'ko')],
    ['a search', `${INSTAGRAM}/explore/search/keyword/?q=bread`, tilesPage(SOME)],
    ['suggestions', `${INSTAGRAM}/explore/people/`, suggestionsPage(SOME)],
    ['explore', `${TIKTOK}/explore`, exploreCards(SOME)],
    ['a tag', `${TIKTOK}/tag/bread`, exploreCards(SOME, 'ar')],
    ['a search', `${TIKTOK}/search?q=bread`, searchResults(['rye.and.rain'], ['oven_notes', 'Crumb.Lab'])],
  ])(
    'are those of %s (%s), each once, in its order, never the viewer or who is only named',
    (_what, url, html) => {
      expect(handlesOf(url, html)).toEqual(EACH_ONCE);
    },
  );

  it.each([
    [`${INSTAGRAM}/explore/`, tilesPage(MANY)],
    [`${TIKTOK}/explore`, exploreCards(MANY)],
  ])('are no more than 200 (%s)', (url, html) => {
    expect(handlesOf(url, html)).toEqual(MANY.slice(0, 200));
  });

  it.each([
    ['a profile', `${INSTAGRAM}/lena.bakt/`, drawnProfile(headerB(ENGLISH), grid(ENGLISH))],
    ['a profile with tiles of others', `${INSTAGRAM}/lena.bakt/tagged/`, tilesPage(SOME)],
    ['messages', `${INSTAGRAM}/direct/inbox/`, suggestionsPage(SOME)],
    ['the feed', `${INSTAGRAM}/`, tilesPage(SOME)],
    ['the feed', `${TIKTOK}/foryou`, exploreCards(SOME)],
    ['a profile', `${TIKTOK}/@mara.kneads`, exploreCards(SOME)],
  ])('are not taken from %s', (_what, url, html) => {
    expect(handlesOf(url, html)).toEqual([]);
  });

  it.each([
    [`${INSTAGRAM}/explore/tags/bread/`, tilesPage(SOME)],
    [`${TIKTOK}/explore`, exploreCards(SOME)],
  ])('are all that is read there: no profile, no post, no count (%s)', (url, html) => {
    const { adapter, page } = open(url, html);
    expect(readPage(adapter, page, AT)).toMatchObject({ status: 'unsupported', observation: null });
    expect(adapter.posts(page)).toEqual([]);
    expect(adapter.tiles(page)).toEqual([]);
    expect(JSON.stringify(adapter.handles(page))).not.toContain(VIEWER.handle);
  });
});

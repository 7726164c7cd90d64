import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tilesPage } from '../fixtures/instagram/list-pages';
import type { SitePage } from '../fixtures/sites/site-page';
import { exploreCards } from '../fixtures/tiktok/list-pages';
import { kept } from './kept';
import { openPageWorld, ownElements, type PageWorld, until } from './page-world/stage';

const SOME = ['zz.rye_and_rain', 'zz.oven_notes', 'zz.crumb_lab'];

function pageAt(url: string, html: string): SitePage {
  return { url, html, headers: { 'content-type': 'text/html; charset=utf-8' }, answers: [] };
}

let world: PageWorld;
beforeAll(async () => {
  world = await openPageWorld();
});
afterEach(() => world.tidy());
afterAll(() => world.close());

describe('a page of many accounts', () => {
  it.each([
    ['Instagram', 'https://www.instagram.com/explore/tags/bread/', tilesPage(SOME), 'main'],
    ['TikTok', 'https://www.tiktok.com/explore', exploreCards(SOME), '[data-e2e="explore-item-list"]'],
  ])(
    'on %s is listed by its handles, more as more are drawn, and nothing of it is kept',
    async (_site, url, html, list) => {
      const page = await world.open(pageAt(url, html));
      const told = (handles: readonly string[]) =>
        until(
          async () =>
            (await world.reports()).find(
              (report) => JSON.stringify(report.handles) === JSON.stringify(handles),
            ),
          10_000,
        );
      expect(await told(SOME)).toMatchObject({
        status: 'unsupported',
        handle: null,
        observation: null,
        health: null,
      });
      await page.evaluate((selector) => {
        const link = document.createElement('a');
        link.setAttribute('href', location.hostname.includes('tiktok') ? '/@zz.late_loaf' : '/zz.late_loaf/');
        document.querySelector(selector)?.append(link);
      }, list);
      expect(await told([...SOME, 'zz.late_loaf'])).toBeDefined();
      const { tables, storage } = await kept(world.worker);
      expect(JSON.stringify([tables, storage])).not.toContain('zz.');
      expect(await ownElements(page)).toBe(0);
      expect(world.unserved).toEqual([]);
    },
  );

  it('opened in a tab behind is read once it is shown', async () => {
    const url = 'https://www.instagram.com/explore/';
    world.serve([pageAt(url, tilesPage(SOME))]);
    const front = await world.context.newPage();
    const opened = world.context.waitForEvent('page');
    await world.worker.evaluate(
      (address) =>
        (globalThis as unknown as { chrome: { tabs: { create(tab: object): unknown } } }).chrome.tabs.create({
          url: address,
          active: false,
        }),
      url,
    );
    const behind = await opened;
    await behind.waitForLoadState('load');
    await front.waitForTimeout(1500);
    if (await behind.evaluate(() => document.hidden)) expect(await world.reports()).toEqual([]);
    await behind.bringToFront();
    expect(await world.reportThat(({ handles }) => handles?.length === SOME.length)).toBeDefined();
  });
});

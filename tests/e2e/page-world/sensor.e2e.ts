import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/samples/catalog';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { tobiTrails } from '../../../lib/samples/tobi-trails';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { frameBox, openPageWorld, ownElements, type PageWorld, until } from './stage';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const NOW = '2026-11-20T12:00:00.000Z';
const tiktokSample =
  SAMPLES.find(({ platform, private: closed }) => platform === 'tiktok' && !closed) ?? maraKneads;
const mara = samplePage(maraKneads, NOW);
let world: PageWorld;

it('reads nothing and leaves nothing in the page before the welcome page is answered', async () => {
  const untold = await openPageWorld({ consent: null });
  try {
    const page = await untold.open(mara);
    await page.waitForTimeout(1000);
    expect(await untold.reports()).toEqual([]);
    expect(await ownElements(page)).toBe(0);
  } finally {
    await untold.close();
  }
});

describe('the sensor', () => {
  beforeAll(async () => {
    world = await openPageWorld();
  });
  afterEach(() => world.tidy());
  afterAll(() => world.close());

  it('says first whose page it is, then what it read, then shows the frame', async () => {
    const page = await world.open(mara);
    const read = await world.reportThat(({ status }) => status === 'read');
    expect((await world.reports())[0]).toMatchObject({ status: 'reading', handle: maraKneads.handle });
    expect(read.observation?.profile.followers?.value.low).toBe(maraKneads.followers);
    expect(await until(async () => (await frameBox(page))?.visible)).toBe(true);
    expect(world.unserved).toEqual([]);
  });

  it('follows a soft navigation to another profile and back to a page that is nobody’s', async () => {
    const page = await world.open(mara);
    await world.reportThat(({ status }) => status === 'read');
    const tobi = samplePage(tobiTrails, NOW);
    await page.evaluate(
      ({ handle, name, followers }) => {
        history.pushState(null, '', `/${handle}/`);
        const main = document.querySelector('main') as HTMLElement;
        main.querySelector('h2')?.replaceChildren(handle);
        const count = main.querySelector('span[title]');
        count?.setAttribute('title', String(followers));
        const tabs = main.querySelectorAll('[role=tablist] a');
        for (const [index, tab] of [...tabs].entries())
          tab.setAttribute('href', `/${handle}/${['', 'reels/', 'tagged/'][index]}`);
        for (const tile of main.querySelectorAll('.grid a')) tile.remove();
        main.append(name);
      },
      { handle: tobiTrails.handle, name: tobi.url, followers: tobiTrails.followers },
    );
    const next = await world.reportThat(
      ({ status, handle }) => status === 'read' && handle === tobiTrails.handle,
    );
    expect(next.observation?.handle).toBe(tobiTrails.handle);
    expect(JSON.stringify(next)).not.toContain(maraKneads.handle);

    await page.evaluate(() => history.pushState(null, '', '/explore/'));
    expect(await world.reportThat(({ status }) => status === 'unsupported')).toMatchObject({ handle: null });
    expect(await until(async () => (await frameBox(page))?.visible === false)).toBe(true);
  });

  it('stays out of the page in quiet mode until the toolbar button asks', async () => {
    await world.settings({ quiet: true });
    const page = await world.open(mara);
    await world.reportThat(({ status }) => status === 'read');
    expect(await ownElements(page)).toBe(0);
    await world.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
      await chrome.tabs
        .sendMessage(tab?.id ?? 0, { type: 'frame.show', shape: 'panel', focus: false })
        .catch(() => {});
    });
    expect(await until(async () => (await frameBox(page))?.visible)).toBe(true);
  });

  it('ends when the site is switched off, and takes everything along', async () => {
    const page = await world.open(mara);
    expect(await until(async () => (await frameBox(page))?.visible)).toBe(true);
    await world.settings({ sites: { instagram: false, tiktok: true } });
    expect(await until(async () => (await ownElements(page)) === 0)).toBe(true);
  });

  it('reads a tab opened in the background when it is first shown', async () => {
    world.serve([mara]);
    const front = await world.context.newPage();
    const opened = world.context.waitForEvent('page');
    await world.worker.evaluate((url) => chrome.tabs.create({ url, active: false }), mara.url);
    const behind = await opened;
    await behind.waitForLoadState('load');
    await front.waitForTimeout(1500);
    const hidden = await behind.evaluate(() => document.hidden);
    if (hidden) expect(await world.reports()).toEqual([]);
    await behind.bringToFront();
    await world.reportThat(({ status }) => status === 'read');
  });

  it('marks tiles from what the page shows, beside the tree of the site', async () => {
    const page = await world.open(mara);
    await world.reportThat(({ status }) => status === 'read');
    expect(await until(async () => (await ownElements(page)) === 2)).toBe(true);
    const before = await page.evaluate(() => document.querySelector('main')?.outerHTML);
    await page.evaluate(() => scrollTo(0, 200));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(before);
    await world.settings({ badges: false });
    expect(await until(async () => (await ownElements(page)) === 1)).toBe(true);
  });

  it('reads the other site as well', async () => {
    const site = samplePage(tiktokSample, NOW);
    const page = await world.open(site);
    const read = await world.reportThat(({ status }) => status === 'read');
    expect(read).toMatchObject({ platform: 'tiktok', handle: tiktokSample.handle });
    expect(read.observation?.posts.length).toBeGreaterThan(3);
    expect(await until(async () => (await frameBox(page))?.visible)).toBe(true);
  });
});

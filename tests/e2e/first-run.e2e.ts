import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/samples/catalog';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, ownElements, panelFrame, popupOf, until, waitForChip } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const NOW = new Date().toISOString();
const SITE = samplePage(maraKneads, NOW);
const FIRST_SCORE_MS = 60_000;

let stage: Stage;

async function openSite(): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(SITE.url);
  return page;
}

async function dashboard(part: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage(`dashboard.html#${part}`));
  return page;
}

/** Whatever it was before: a test that is tried again finds it as it left it. */
async function setQuiet(on: boolean): Promise<void> {
  const settings = await dashboard('settings');
  const quiet = settings.getByRole('switch', { name: 'Quiet: nothing stands in the page' });
  await quiet.waitFor();
  if ((await quiet.isChecked()) !== on) {
    await quiet.click();
    await settings.locator('[data-saving="saved"]').waitFor();
  }
  await settings.close();
}

/** Rows by table, as the disk has them; empty tables left out, and what is only on its way to the second copy. */
async function rows(): Promise<Readonly<Record<string, number>>> {
  const { tables } = await kept(stage.worker);
  const { copying: _copying, ...lying } = tables ?? {};
  const counted = Object.entries(lying).map(([name, all]) => [name, all.length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

describe('from the installation to the first score', () => {
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
  });
  afterAll(() => stage.close());

  it('one button and one profile are enough, within a minute', async () => {
    const started = Date.now();
    const welcome = await until(async () =>
      stage.context.pages().find((page) => page.url().endsWith('/welcome.html')),
    );
    await welcome?.getByRole('button', { name: 'Start' }).click();
    expect(await fitShown(await openSite())).toMatch(/^Fit \d+$/);
    expect(Date.now() - started).toBeLessThan(FIRST_SCORE_MS);
  });
});

describe('a tab that was open before', () => {
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
  });
  afterAll(() => stage.close());

  it('says so where it could not be read, and its one button brings the score', async () => {
    const page = await openSite();
    await page.waitForLoadState('networkidle');
    // As in a browser that does not put scripts into pages that are open.
    await stage.worker.evaluate(() => {
      chrome.scripting.executeScript = async () => [];
    });
    await answerWelcome(stage);
    const popup = await popupOf(stage, page);
    expect(await popup.locator('h1').innerText()).toBe('Not looked at yet');
    await stage.killWorker(popup);
    await popup.getByRole('button', { name: 'Reload the page' }).click();
    await popup.close();
    await page.bringToFront();
    expect(await fitShown(page)).toMatch(/^Fit \d+$/);
  });
});

describe('quiet, and where the panel cannot stand', () => {
  let page: Page;
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
    await answerWelcome(stage);
  });
  afterEach(() => page.close());
  afterAll(() => stage.close());

  it('nothing stands in the page until the popup asks for it', async () => {
    await setQuiet(true);
    page = await openSite();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2500);
    expect(page.frames()).toHaveLength(1);
    const popup = await popupOf(stage, page);
    await popup.getByRole('button', { name: 'Show in page' }).click();
    const frame = await panelFrame(page);
    await frame.locator('.drawer').waitFor();
  });

  it('a page that keeps taking it away is named, with the side panel as the way', async () => {
    await setQuiet(false);
    page = await openSite();
    await waitForChip(page);
    await page.evaluate(() => {
      const takeAway = () => {
        for (const element of document.querySelectorAll('html > :not(head, body)')) element.remove();
      };
      new MutationObserver(takeAway).observe(document.documentElement, { childList: true });
      takeAway();
    });
    const popup = await until(async () => {
      const opened = await popupOf(stage, page);
      const told = await opened.getByText('This page leaves no room for the panel').count();
      if (told > 0) return opened;
      await opened.close();
      return null;
    });
    expect(await ownElements(page)).toBe(0);
    expect(await popup?.getByRole('button', { name: 'Open side panel' }).count()).toBe(1);
    expect(await popup?.getByRole('button', { name: 'Show in page' }).count()).toBe(0);
    await popup?.close();
  });
});

describe('what is stored', () => {
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve(SAMPLES.map((creator) => samplePage(creator, NOW)));
    await answerWelcome(stage, undefined, ['Only those I put on a list']);
  });
  afterAll(() => stage.close());

  it('is nothing but the listed, after every sample was looked at', async () => {
    for (const creator of SAMPLES) {
      const page = await stage.context.newPage();
      await page.goto(samplePage(creator, NOW).url);
      await waitForChip(page);
      if (creator !== panTomas) await page.close();
    }
    expect(await rows()).toEqual({ lists: 1, meta: 1 });
    const site = stage.context.pages().find((page) => page.url().includes(panTomas.handle));
    if (!site) throw new Error('the page is gone');
    const popup = await popupOf(stage, site);
    await popup.getByRole('button', { name: /^Yes/ }).click();
    await popup.locator('[data-saving="saved"]').waitFor();
    await until(async () => (await rows()).profiles);
    expect(await rows()).toMatchObject({ profiles: 1, entries: 1, verdicts: 1, evidence: 1 });
    await popup.close();
  });

  it('is counted on the page that shows it, forgotten by handle, and erased with proof', async () => {
    const page = await dashboard('check');
    const cell = (table: string, of = '.kept-table') =>
      page.locator(`${of} [data-table="${table}"] td`).first().innerText();
    await page.locator('.kept-table').waitFor();
    expect(await cell('profiles')).toBe('1');
    await page.getByLabel('Handle').fill(`@${panTomas.handle}`);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /and never remember it$/ })
      .first()
      .click();
    await page.getByText('will not be remembered').waitFor();
    expect(await cell('profiles')).toBe('0');
    expect(JSON.stringify((await kept(stage.worker)).tables)).not.toContain(panTomas.handle);
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await page.locator('.erased-table').waitFor();
    expect(await page.locator('.erased-table [data-table="meta"] td').allInnerTexts()).not.toContain('');
    expect(await rows()).toEqual({ lists: 1, meta: 1 });
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/samples/catalog';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage, samplePages } from '../fixtures/sites/sample-pages';
import { type FirefoxWindow, firefoxWindow } from './firefox-window';
import { type FirefoxStage, launchFirefox } from './launch-firefox';
import { until } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const browser: typeof import('wxt/browser').browser;

const NOW = new Date().toISOString();
const PATIENCE_MS = 20_000;
const QUEUED = ['tobi.trails', 'mara.kneads', 'ivo.unboxes'];

let stage: FirefoxStage;
let site: Page;
let firefox: FirefoxWindow;
beforeAll(async () => {
  stage = await launchFirefox();
  const own = await stage.extensionPage('welcome.html');
  await until(() => own.$$eval('button', start).catch(() => false), PATIENCE_MS);
  await until(() => own.$eval('.welcome-done', () => true).catch(() => false), PATIENCE_MS);
  site = await stage.sitePage(samplePages(NOW));
  await site.goto(samplePage(panTomas, NOW).url);
  await site.bringToFront();
  const accounts = QUEUED.map((handle) => {
    const platform = SAMPLES.find((sample) => sample.handle === handle)?.platform;
    return { platform, handle };
  });
  await own.evaluate(
    (all) => browser.runtime.sendMessage({ type: 'queue.add', payload: { accounts: all } }),
    accounts,
  );
  firefox = await firefoxWindow(stage, own);
  await firefox.openSidebar();
  expect(await says('.panel-body', 'pan.tomas')).toBe(true);
});
afterAll(() => stage.close());

/** Inside $$eval the code runs in the browser. */
function start(buttons: readonly Element[]): boolean {
  const found = buttons.find(({ textContent }) => textContent?.includes('Start'));
  (found as HTMLElement | undefined)?.click();
  return found !== undefined;
}

async function says(selector: string, words: string): Promise<boolean> {
  const heard = await until(async () => ((await firefox.said(selector)) ?? '').includes(words), PATIENCE_MS);
  return heard === true;
}

/** F6 goes from one part of the window to the next; while the page or the sidebar is still being drawn it passes it by. */
async function f6To(part: 'page' | 'sidebar'): Promise<void> {
  for (let presses = 0; presses < 8; presses++) {
    await firefox.press('F6');
    if (await until(async () => (await firefox.keyboard()) === part, 1000)) return;
  }
  throw new Error(`F6 does not lead to the ${part}`);
}

/** The sidebar shows this creator, and the tab too. */
async function shows(handle: string): Promise<void> {
  expect(await until(async () => site.url().includes(handle), PATIENCE_MS), handle).toBe(true);
  expect(await says('.panel-body', handle), handle).toBe(true);
}

describe('the sidebar of Firefox', { timeout: 90_000 }, () => {
  it('is reached from the page by F6, and left by it', async () => {
    expect(await firefox.keyboard()).toBe('page');
    await f6To('sidebar');
    await f6To('page');
  });

  it('keeps the keyboard while the queue goes from page to page', async () => {
    await f6To('sidebar');
    expect(await says('.focus-said', 'Keys go to Touchstone')).toBe(true);
    for (const handle of QUEUED) {
      await firefox.press('j');
      await shows(handle);
      expect(await firefox.keyboard(), handle).toBe('sidebar');
    }
  });

  it('says so when the keys go to the page, where the suggested keys still work', async () => {
    await f6To('page');
    expect(await says('.focus-said', 'Keys go to the page')).toBe(true);
    expect(await says('.focus-line', 'Everywhere: Alt+Shift+J next, Alt+Shift+Y yes')).toBe(true);
    await firefox.press('J', 'Alt', 'Shift');
    expect(await says('.queue-bar', 'Nobody is left.')).toBe(true);
    expect(await firefox.keyboard()).toBe('page');
    expect(stage.unserved).toEqual([]);
  });
});

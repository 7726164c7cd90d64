import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { type FirefoxStage, launchFirefox } from './launch-firefox';
import { until } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const browser: typeof import('wxt/browser').browser;

const SITE = samplePage(panTomas, new Date().toISOString());
const NOTE = 'Pan by pan: ask about the copper one';
const PATIENCE_MS = 30_000;

let stage: FirefoxStage;
let site: Page;
beforeAll(async () => {
  stage = await launchFirefox();
});
afterAll(() => stage.close());

/** The text of the first element that fits, once there is one. */
async function textOf(surface: Page | Frame, selector: string): Promise<string> {
  // A frame that is just being replaced throws before it promises anything.
  const look = async (): Promise<string> => surface.$eval(selector, (element) => element.textContent ?? '');
  const text = await until(() => look().catch(() => null), PATIENCE_MS);
  if (text === undefined) throw new Error(`nothing fits ${selector} in ${surface.url()}`);
  return text;
}

/** Clicks the element that carries the label, as a script of the extension's own page would. */
async function press(surface: Page | Frame, selector: string, label: string): Promise<void> {
  const pressed = await until(
    () =>
      surface.evaluate(
        (fits, words) => {
          const found = [...document.querySelectorAll<HTMLElement>(fits)].find((element) =>
            element.textContent?.includes(words),
          );
          found?.click();
          return found !== undefined;
        },
        selector,
        label,
      ),
    PATIENCE_MS,
  );
  expect(pressed).toBe(true);
}

/** Our frame in the page: what drives the browser keeps calling it blank, so it is asked itself. */
async function frameInPage(): Promise<Frame> {
  const addressOf = async (frame: Frame): Promise<string> => frame.evaluate(() => location.href);
  const found = await until(async () => {
    for (const frame of site.frames().slice(1)) {
      if ((await addressOf(frame).catch(() => '')).endsWith('/panel.html')) return frame;
    }
    return null;
  }, PATIENCE_MS);
  if (!found) throw new Error('no frame of ours in the page');
  return found;
}

/** What the chip in the page leads with; null = no chip yet, or its frame is just being replaced. */
async function lead(): Promise<string | null> {
  const frame = await frameInPage();
  const look = async (): Promise<string> => frame.$eval('.chip-lead', (element) => element.textContent ?? '');
  return look().catch(() => null);
}

/** The sidebar's page in a tab, speaking of the tab that shows the site. */
async function sidebar(): Promise<Page> {
  const own = await stage.extensionPage('welcome.html');
  const tabId = await until(
    () =>
      own.evaluate(
        async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
        SITE.url,
      ),
    PATIENCE_MS,
  );
  await own.close();
  return stage.extensionPage(`sidepanel.html?tab=${tabId}`);
}

describe('in Firefox', () => {
  it('the welcome page, answered in a tab, starts it', async () => {
    const welcome = await stage.extensionPage('welcome.html');
    await press(welcome, 'button', 'Start');
    expect(await textOf(welcome, '.welcome-done h2')).toBe('Ready.');
    await welcome.close();
  });

  it('a profile is read, and its page shows the score', async () => {
    site = await stage.sitePage([SITE]);
    await site.goto(SITE.url);
    await site.bringToFront();
    await until(async () => (await lead())?.startsWith('Fit'), PATIENCE_MS);
    expect(await lead()).toMatch(/^Fit \d+$/);
    expect(stage.unserved).toEqual([]);
  });

  it('the panel in the page cannot be written in, and says why', async () => {
    const frame = await frameInPage();
    await frame.evaluate(() => document.querySelector<HTMLElement>('.chip')?.click());
    expect(await textOf(frame, '.foot-locked')).toBe(
      'This browser cannot show that the page leaves this panel alone, so verdicts and notes are given in the sidebar.',
    );
    for (const word of ['Yes', 'Maybe', 'No']) await press(frame, '.verdict', word);
    const closed = await frame.evaluate(() => ({
      taken: document.querySelectorAll('.verdict[aria-pressed="true"]').length,
      note: document.querySelector<HTMLTextAreaElement>('.note-text')?.readOnly,
    }));
    expect(closed).toEqual({ taken: 0, note: true });
  });

  it('the sidebar shows the same score, takes verdict and note, and has them when it is opened again', async () => {
    const frame = await frameInPage();
    const inPage = await textOf(frame, '.score-figure');
    const first = await sidebar();
    expect(await textOf(first, '.score-figure')).toBe(inPage);
    await press(first, '.verdict', 'Yes');
    await first.focus('.note-text');
    await first.keyboard.type(NOTE);
    await first.evaluate(() => document.querySelector<HTMLElement>('.note-text')?.blur());
    await textOf(first, '.verdict-yes[aria-pressed="true"]');
    expect(await textOf(first, '[data-saving="saved"]')).toBe('saved on this computer only');
    // The page that is open all the while hears of it.
    await textOf(frame, '.verdict-yes[aria-pressed="true"]');
    await first.close();

    const second = await sidebar();
    await textOf(second, '.verdict-yes[aria-pressed="true"]');
    expect(await second.$eval('.note-text', (field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
    await second.close();
  });
});

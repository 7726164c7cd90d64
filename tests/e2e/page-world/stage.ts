import type { Page } from 'playwright-core';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings/settings';
import type { PageReport } from '../../../lib/messages/contract';
import type { SitePage } from '../../fixtures/sites/site-page';
import { type ChromiumOptions, launchChromium, type Stage } from '../launch-chromium';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const CONSENT = { audience: 'brand', reading: 'page-and-responses', memory: 'everyone', floor: 0 };

export interface PageWorld extends Stage {
  /** Reports that reached the background, in order. */
  reports(): Promise<readonly PageReport[]>;
  /** The first report that fits, or a failure that says which came instead. */
  reportThat(fits: (report: PageReport) => boolean): Promise<PageReport>;
  settings(change: Partial<Settings>): Promise<void>;
  /** Answers the welcome page, again if need be. */
  answer(consent: Partial<typeof CONSENT>): Promise<void>;
  open(site: SitePage): Promise<Page>;
  /** Closes the pages of the site, forgets what was heard, sets the settings back: ready for the next test. */
  tidy(): Promise<void>;
}

/** A browser whose user has answered the welcome page, unless told otherwise. */
export async function openPageWorld(
  options: ChromiumOptions & {
    readonly consent?: Partial<typeof CONSENT> | null;
    readonly settings?: Partial<Settings>;
  } = {},
): Promise<PageWorld> {
  const extension = process.env.TOUCHSTONE_EXTENSION;
  const stage = await launchChromium({ ...(extension ? { extension } : {}), ...options });
  await stage.worker.evaluate(() => {
    const own = globalThis as { heard?: unknown[] };
    own.heard = [];
    chrome.runtime.onMessage.addListener((message: { type?: string; payload?: unknown } | null) => {
      if (message?.type === 'page.observed') own.heard?.push(message.payload);
      return false;
    });
  });
  const own = await stage.context.newPage();
  await own.goto(stage.extensionPage('welcome.html'));
  const ask = async (type: string, payload: object): Promise<void> => {
    const outcome = await own.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
    if (!outcome?.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  };
  const settings = (change: Partial<Settings>) => ask('settings.change', change);
  if (options.settings) await settings(options.settings);
  const answer = (consent: Partial<typeof CONSENT>) => ask('consent.answer', { ...CONSENT, ...consent });
  if (options.consent !== null) await answer(options.consent ?? {});
  const reports = () =>
    stage.worker.evaluate(() => (globalThis as { heard?: unknown[] }).heard ?? []) as Promise<PageReport[]>;
  return {
    ...stage,
    reports,
    settings,
    answer,
    async reportThat(fits) {
      const found = await until(async () => (await reports()).find(fits));
      if (found) return found;
      const told = (await reports()).map(({ status, reason, handle, page }) => [
        status,
        reason,
        page,
        handle,
      ]);
      throw new Error(`no such report among ${JSON.stringify(told)}`);
    },
    async tidy() {
      for (const page of stage.context.pages()) if (page !== own) await page.close();
      await settings(DEFAULT_SETTINGS);
      await stage.worker.evaluate(() => {
        (globalThis as { heard?: unknown[] }).heard = [];
      });
    },
    async open(site) {
      stage.serve([site]);
      const page = await stage.context.newPage();
      await page.goto(site.url);
      return page;
    },
  };
}

/** What look gives once it gives something; undefined after five seconds. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined | false>,
  ms = 5000,
): Promise<Value | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const value = await look();
    if (value) return value;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return undefined;
}

/** Elements of ours under <html>: the page can see that they are there, and nothing else of them. */
export function ownElements(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter(({ localName }) => localName.includes('-')).length,
  );
}

export interface FrameBox {
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the host of our frame stands; null = not in the top layer. */
export function frameBox(page: Page): Promise<FrameBox | null> {
  return page.evaluate(() => {
    const host = document.querySelector(':popover-open');
    if (!host) return null;
    const { width, height, right, bottom } = host.getBoundingClientRect();
    return { visible: getComputedStyle(host).visibility === 'visible', width, height, right, bottom };
  });
}

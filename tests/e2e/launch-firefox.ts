import { resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { SitePage } from '../fixtures/sites/site-page';

/** A Firefox with the built extension; the sites' addresses are answered from fixtures. */
export interface FirefoxStage {
  readonly browser: Browser;
  readonly unserved: readonly string[];
  /** A tab whose requests are all answered here. */
  sitePage(pages: readonly SitePage[]): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const GECKO_ID = 'touchstone@touchstone.example';
/** Fixed by a preference, so that the extension's own pages have a known address. */
const UUID = '5b1f0c52-7a4e-4b1e-9a55-0d1c2b3a4f60';
const BUILT = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** The extension is the one that TOUCHSTONE_FIREFOX_EXTENSION names, or the production build. */
export async function launchFirefox(): Promise<FirefoxStage> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(process.env.TOUCHSTONE_FIREFOX_EXTENSION ?? BUILT);
  const unserved: string[] = [];
  return {
    browser,
    unserved,
    async sitePage(pages) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, pages, unserved));
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      // goto never resolves for extension pages: the page is polled instead.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2000 }).catch(() => undefined);
      return page;
    },
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest, pages: readonly SitePage[], unserved: string[]): Promise<void> {
  const url = request.url();
  if (/^(moz-extension|data|blob|about):/.test(url)) return request.continue();
  const { pathname } = new URL(url);
  const page = pages.find((candidate) => candidate.url === url.split(/[?#]/, 1)[0]);
  if (page) return request.respond({ status: 200, headers: { ...page.headers }, body: page.html });
  const name = request.headers()['x-fb-friendly-name'] ?? null;
  const found = pages
    .flatMap(({ answers }) => answers)
    .find(({ path, named }) => path === pathname && (named === null || named === name));
  if (found)
    return request.respond({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: found.body,
    });
  if (pathname !== '/favicon.ico') unserved.push(url);
  return request.respond({ status: 404, body: '' });
}

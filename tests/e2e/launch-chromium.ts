import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { SitePage } from '../fixtures/sites/site-page';
import { serveSites } from './serve-sites';

export interface ChromiumOptions {
  readonly thirdPartyCookies?: 'blocked' | 'allowed';
  /** A window on the display instead of headless. */
  readonly headed?: boolean;
  /** An earlier profile folder, to come back to it; the caller removes it. */
  readonly profile?: string;
  /** The unpacked extension; by default the one that TOUCHSTONE_EXTENSION names, or the production build. */
  readonly extension?: string;
  readonly args?: readonly string[];
}

/** A Chromium with the built extension, cut off from the network. */
export interface Stage {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Requests that nobody served: must stay empty. */
  readonly unserved: readonly string[];
  /** All requests that the pages made, in order. */
  readonly requests: readonly string[];
  serve(pages: readonly SitePage[]): void;
  extensionPage(path: string): string;
  /** Stops the background as the browser does when it idles; `from` is a page of the extension. */
  killWorker(from: Page): Promise<void>;
  close(): Promise<void>;
}

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export async function launchChromium(options: ChromiumOptions = {}): Promise<Stage> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'touchstone-chromium-'));
  if (options.thirdPartyCookies) setCookiePolicy(profile, options.thirdPartyCookies);
  const extension = options.extension ?? process.env.TOUCHSTONE_EXTENSION ?? BUILT;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: !options.headed,
    viewport: options.headed ? null : { width: 1440, height: 900 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const sites = await serveSites(context);
  return {
    context,
    worker,
    extensionId,
    unserved: sites.unserved,
    requests: sites.requests,
    serve: sites.serve,
    extensionPage: (path) => `chrome-extension://${extensionId}/${path}`,
    async killWorker(from) {
      const session = await context.newCDPSession(from);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function setCookiePolicy(profile: string, policy: 'blocked' | 'allowed'): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const blocked = policy === 'blocked';
  const preferences = {
    profile: { block_third_party_cookies: blocked, cookie_controls_mode: blocked ? 1 : 0 },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

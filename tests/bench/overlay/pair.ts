import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchChromium, type Stage } from '../../e2e/launch-chromium';
import { serveSites } from '../../e2e/serve-sites';
import { answerWelcome } from '../../e2e/surfaces';
import type { SitePage } from '../../fixtures/sites/site-page';
import { median } from '../row';

/** Two browsers in the same run: one with the product, one with an extension that does nothing on the same pages. */
export interface Pair {
  readonly ours: Stage;
  readonly empty: BrowserContext;
  serve(pages: readonly SitePage[]): void;
  close(): Promise<void>;
}

/** A browser with an extension of one script, for comparison. */
export interface Bare {
  readonly context: BrowserContext;
  serve(pages: readonly SitePage[]): void;
  close(): Promise<void>;
}

const BARE_MANIFEST = {
  manifest_version: 3,
  name: 'bare',
  version: '1',
  content_scripts: [
    {
      matches: ['https://www.instagram.com/*', 'https://www.tiktok.com/*'],
      js: ['bare.js'],
      run_at: 'document_start',
    },
  ],
  web_accessible_resources: [{ resources: ['frame.html'], matches: ['https://*/*'] }],
};

/** The least that any extension with a frame of its own does: puts an empty one into the page. */
export const FRAME_ALONE = `addEventListener('DOMContentLoaded', () => {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  document.documentElement.append(frame);
});`;

export async function launchBare(script: string): Promise<Bare> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bare-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(BARE_MANIFEST));
  writeFileSync(join(extension, 'bare.js'), script);
  writeFileSync(join(extension, 'frame.html'), '<!doctype html><title>Empty</title>');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    viewport: { width: 1440, height: 900 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const sites = await serveSites(context);
  return {
    context,
    serve: sites.serve,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function launchPair(): Promise<Pair> {
  const ours = await launchChromium();
  await answerWelcome(ours);
  const empty = await launchBare('');
  return {
    ours,
    empty: empty.context,
    serve(pages) {
      ours.serve(pages);
      empty.serve(pages);
    },
    async close() {
      await Promise.all([ours.close(), empty.close()]);
    },
  };
}

/** What a page's own thread spent, by the processor's clock: what others do on the machine does not count. */
export async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

export async function withCdp<Result>(
  context: BrowserContext,
  work: (page: Page, cdp: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  try {
    return await work(page, cdp);
  } finally {
    await page.close();
  }
}

/** Ours and empty by turns, so that what changes on the machine meets both. */
export async function byTurns<Result>(
  { ours, empty }: Pair,
  rounds: number,
  work: (context: BrowserContext) => Promise<Result>,
): Promise<readonly { readonly ours: Result; readonly empty: Result }[]> {
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await work(ours.context) : null;
    const other = await work(empty);
    pairs.push({ ours: first ?? (await work(ours.context)), empty: other });
  }
  return pairs;
}

/** The median of what is added, round by round. */
export function added(pairs: readonly { readonly ours: number; readonly empty: number }[]): number {
  return median(pairs.map(({ ours, empty }) => ours - empty));
}

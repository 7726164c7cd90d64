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

const EMPTY_MANIFEST = {
  manifest_version: 3,
  name: 'empty',
  version: '1',
  content_scripts: [
    {
      matches: ['https://www.instagram.com/*', 'https://www.tiktok.com/*'],
      js: ['empty.js'],
      run_at: 'document_start',
    },
  ],
};

export async function launchPair(): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-empty-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(EMPTY_MANIFEST));
  writeFileSync(join(extension, 'empty.js'), '');
  const ours = await launchChromium();
  await answerWelcome(ours);
  const empty = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    viewport: { width: 1440, height: 900 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const sites = await serveSites(empty);
  return {
    ours,
    empty,
    serve(pages) {
      ours.serve(pages);
      sites.serve(pages);
    },
    async close() {
      await Promise.all([ours.close(), empty.close()]);
      rmSync(folder, { recursive: true, force: true });
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

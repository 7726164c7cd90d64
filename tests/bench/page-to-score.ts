import type { CDPSession, Frame, Page } from 'playwright-core';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { launchChromium, type Stage } from '../e2e/launch-chromium';
import { answerWelcome, panelFrame } from '../e2e/surfaces';
import { samplePage } from '../fixtures/sites/sample-pages';
import type { SitePage } from '../fixtures/sites/site-page';

/**
 * From the page's data being there to the chip showing the score, with the frame prewarmed.
 * Usage: npm run bench -- page-to-score [rounds]
 */

const ASK_EVENT = 'sample-ask';

/** The sample's page, which asks for its data only when told to, and notes when the last answer was there. */
function askingPage(now: string): SitePage {
  const page = samplePage(maraKneads, now);
  const html = page.html
    .replace(/for \(const name of/, `addEventListener('${ASK_EVENT}', () => {\nfor (const name of`)
    .replace(
      /request\.send\('fb_api_req_friendly_name=' \+ name\);\n\}/,
      "request.addEventListener('load', () => { window.dataAt = performance.timeOrigin + performance.now(); });\nrequest.send('fb_api_req_friendly_name=' + name);\n}\n});",
    );
  return { ...page, html };
}

interface Variant {
  readonly name: string;
  readonly limit: number;
  readonly killWorker: boolean;
  readonly throttle: number;
}

const VARIANTS: readonly Variant[] = [
  { name: 'warm background', limit: 60, killWorker: false, throttle: 1 },
  { name: 'worker killed before', limit: 100, killWorker: true, throttle: 1 },
  { name: '4x throttled', limit: 150, killWorker: false, throttle: 4 },
];

async function oneRound(stage: Stage, variant: Variant): Promise<number> {
  const page = await stage.context.newPage();
  await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
  const frame = await settledFrame(page);
  const cdp = await stage.context.newCDPSession(page);
  if (variant.throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: variant.throttle });
  if (variant.killWorker) await killWorkers(stage);
  await frame.evaluate(() => {
    const told = globalThis as unknown as { scoreAt?: number };
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.chip-lead[data-scored="true"]')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          told.scoreAt = performance.timeOrigin + performance.now();
        }),
      );
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.evaluate((name) => dispatchEvent(new Event(name)), ASK_EVENT);
  await frame.waitForFunction(
    () => (globalThis as unknown as { scoreAt?: number }).scoreAt !== undefined,
    undefined,
    { polling: 50, timeout: 10_000 },
  );
  const scoreAt = await frame.evaluate(() => (globalThis as unknown as { scoreAt: number }).scoreAt);
  const dataAt = await page.evaluate(() => (globalThis as unknown as { dataAt: number }).dataAt);
  await detach(cdp, page);
  return scoreAt - dataAt;
}

/** The prewarmed frame, which stands and shows the header's reading without a score. */
async function settledFrame(page: Page): Promise<Frame> {
  await page.waitForTimeout(800);
  for (let tries = 0; tries < 40; tries += 1) {
    const frame = await panelFrame(page);
    if ((await frame.locator('.chip-lead').count()) > 0) {
      if ((await frame.locator('.chip-lead[data-scored="true"]').count()) === 0) return frame;
      throw new Error('a score stands before its data came');
    }
    await page.waitForTimeout(100);
  }
  throw new Error('the frame shows no chip');
}

async function detach(cdp: CDPSession, page: Page): Promise<void> {
  await cdp.detach();
  await page.close();
}

/** Stops the background worker the way the browser does when it is idle. */
async function killWorkers(stage: Stage): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('welcome.html'));
  const cdp = await stage.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
  await page.close();
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Prints a table; true when every median is within its limit. */
export async function pageToScore(rounds = 15): Promise<boolean> {
  const stage = await launchChromium();
  stage.serve([askingPage(new Date().toISOString())]);
  // Nothing is remembered, so each round begins without a score.
  await answerWelcome(stage, undefined, ['Nothing']);
  const rows = [];
  for (const variant of VARIANTS) {
    console.error(variant.name);
    for (let warmUp = 0; warmUp < 2; warmUp += 1) await oneRound(stage, variant);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await oneRound(stage, variant));
    times.sort((a, b) => a - b);
    const [p50, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
    rows.push({
      variant: variant.name,
      n: rounds,
      p50: p50.toFixed(1),
      p90: p90.toFixed(1),
      limit: variant.limit,
      holds: p50 <= variant.limit,
    });
  }
  await stage.close();
  console.table(rows);
  return rows.every(({ holds }) => holds);
}

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { nuriNewpan } from '../../lib/samples/nuri-newpan';
import { sampleInsight } from '../../lib/samples/sample-insight';
import { NO_MARKS, QUIET_STATES } from '../components/surface-states';
import type { Stage } from '../e2e/launch-chromium';
import { popupOf, waitForChip } from '../e2e/surfaces';
import { samplePage } from '../fixtures/sites/sample-pages';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const SCHEMES = ['light', 'dark'] as const;
const POPUP = { width: 380, height: 600 } as const;

/** No browser has so many tabs. */
const FIRST_TAB = 900_000;

/** Each state of a surface as the popup draws it; light and dark. */
export async function pictureStates(stage: Stage, folder: string, now: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const states = Object.entries(statesAt(now));
  await pretendTabs(
    stage,
    states.map(([, state]) => state),
  );
  for (const [index, [name]] of states.entries())
    await pictures(stage, resolve(folder, name), `popup.html?tab=${FIRST_TAB + index}`, POPUP, 'main h1');
  await pictureWithoutRoom(stage, folder, now);
}

/** What the background would have kept of tabs in these states; a worker that starts anew believes it. */
async function pretendTabs(stage: Stage, states: readonly SurfaceState[]): Promise<void> {
  const memories = states.map((state, index) => [
    `tab:${FIRST_TAB + index}`,
    { state, record: null, health: null },
  ]);
  await stage.worker.evaluate((kept) => chrome.storage.session.set(kept), Object.fromEntries(memories));
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('welcome.html'));
  await stage.killWorker(page);
  await page.close();
}

/** A site that keeps taking our frame away. */
async function pictureWithoutRoom(stage: Stage, folder: string, now: string): Promise<void> {
  const site = samplePage(maraKneads, now);
  stage.serve([site]);
  const page = await stage.context.newPage();
  await page.goto(site.url);
  await waitForChip(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('html > :not(head, body)')) element.remove();
    }).observe(document.documentElement, { childList: true });
    document.documentElement.append(document.createElement('i'));
  });
  await page.waitForTimeout(4000);
  const popup = await popupOf(stage, page);
  for (const colorScheme of SCHEMES) {
    await popup.setViewportSize(POPUP);
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: resolve(folder, `gave-way-${colorScheme}.png`) });
  }
  await popup.close();
  await page.close();
}

function statesAt(now: string): Readonly<Record<string, SurfaceState>> {
  const health = { status: 'site-changed', fields: [], missing: ['followers'], at: now } as const;
  const quiet = Object.entries(QUIET_STATES).filter(([name]) => name !== 'silent');
  return {
    ...(Object.fromEntries(quiet) as Record<string, SurfaceState>),
    'layout-changed': {
      status: 'withheld',
      platform: 'instagram',
      handle: maraKneads.handle,
      reason: 'layout-changed',
      health,
    },
    'not-enough-posts': { status: 'ready', insight: sampleInsight(nuriNewpan, now), own: NO_MARKS },
  };
}

async function pictures(
  stage: Stage,
  path: string,
  address: string,
  size: { readonly width: number; readonly height: number },
  shown: string,
): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const page = await stage.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(stage.extensionPage(address));
    await page.locator(shown).first().waitFor();
    // The fields of the settings and the popup's list of profiles come a moment later.
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${path}-${colorScheme}.png` });
    await page.close();
  }
}

import type { Frame, Page } from 'playwright-core';
import type { Stage } from './launch-chromium';

const PATIENCE_MS = 15_000;

/** Answers the welcome page as a user does: the named answers instead of the offered ones, then Start. */
export async function answerWelcome(
  stage: Stage,
  picture?: string,
  choose: readonly string[] = [],
): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('welcome.html'));
  await page.getByRole('button', { name: 'Start' }).waitFor({ timeout: PATIENCE_MS });
  for (const label of choose) await page.locator('.choice', { hasText: label }).click();
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Ready.').waitFor({ timeout: PATIENCE_MS });
  await page.close();
}

/** The extension's frame in a site's page; it lies in a closed root, which only the browser itself can look into. */
export async function panelFrame(page: Page): Promise<Frame> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/panel.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`no panel frame appeared in ${page.url()}`);
}

/**
 * Waits until the chip says something final: a score, or why there is none, unchanged for a while. A frame that
 * the sensor replaces on the way, as it does on a slow start, is followed.
 */
export async function waitForChip(page: Page): Promise<Frame> {
  await page.waitForLoadState('networkidle');
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const frame = await panelFrame(page);
    try {
      await settledChip(frame, end - Date.now());
      return frame;
    } catch (failure) {
      if (!frame.isDetached() || Date.now() > end) throw failure;
    }
  }
}

async function settledChip(frame: Frame, timeout: number): Promise<void> {
  const final = '.chip:is([data-status="ready"],[data-status="withheld"])';
  await frame.locator(final).waitFor({ timeout });
  let before = '';
  for (let same = 0; same < 5; ) {
    const now = await frame.locator('.chip').innerText();
    same = now === before ? same + 1 : 0;
    before = now;
    await frame.page().waitForTimeout(100);
  }
}

/** What the chip leads with: "Fit 72", "No score yet", "Private account". */
export async function shownScore(frame: Frame): Promise<string> {
  return (await frame.locator('.chip-lead').innerText()).trim();
}

/** The score in the chip, "Fit 72"; a first part of the page may give a first answer without one. */
export async function fitShown(page: Page): Promise<string> {
  const frame = await waitForChip(page);
  await until(async () => (await shownScore(frame)).startsWith('Fit'));
  return shownScore(frame);
}

/** Opens the drawer by its chip, as a user does. */
export async function openPanel(page: Page): Promise<Frame> {
  const frame = await panelFrame(page);
  await frame.locator('.chip').click();
  await frame.locator('.drawer').waitFor({ timeout: PATIENCE_MS });
  await layOutAll(frame);
  await grown(frame);
  return frame;
}

/** What a user would have to scroll to has no inner text before that; here all of it is read at once. */
function layOutAll(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.drawer .section { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

const TALLEST_CHIP = 120;

/** Until the frame is taller than a chip and has kept its size for two drawn frames. */
async function grown(frame: Frame): Promise<void> {
  const kept = await until(async () => {
    const [before, after, height] = await frame.evaluate(
      () =>
        new Promise<readonly [string, string, number]>((settle) => {
          const size = `${innerWidth} ${innerHeight}`;
          requestAnimationFrame(() =>
            requestAnimationFrame(() => settle([size, `${innerWidth} ${innerHeight}`, innerHeight])),
          );
        }),
    );
    return before === after && height > TALLEST_CHIP;
  });
  if (!kept) throw new Error('the frame kept growing');
}

/** The popup as a page of its own that speaks of the given tab. */
export async function popupOf(stage: Stage, page: Page, file = 'popup.html'): Promise<Page> {
  const tabId = await tabIdOf(stage, page);
  const popup = await stage.context.newPage();
  await popup.setViewportSize({ width: 380, height: 640 });
  await popup.goto(`${stage.extensionPage(file)}?tab=${tabId}`);
  await popup.locator('main, .popup, .panel').first().waitFor({ timeout: PATIENCE_MS });
  return popup;
}

async function tabIdOf(stage: Stage, page: Page): Promise<number> {
  const url = page.url();
  const id = await stage.worker.evaluate(async (address) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
      }
    ).chrome;
    const found = await tabs.query({});
    return found.filter((tab) => tab.url === address).at(-1)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** What look gives once it gives something; undefined when the patience is over. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<Value | undefined> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
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

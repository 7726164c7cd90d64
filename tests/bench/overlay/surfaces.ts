import type { Frame, Page } from 'playwright-core';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import type { Stage } from '../../e2e/launch-chromium';
import { fitShown, panelFrame, popupOf } from '../../e2e/surfaces';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { median, type Row } from '../row';
import { threadTime } from './pair';

interface Press {
  /** Milliseconds to the task after the frame in which the panel stands, as large as it will be, with its score. */
  readonly painted: number;
  /** Milliseconds of the processor in the frame's own thread, from the press to that moment. */
  readonly work: number;
}

interface Opened {
  readonly cold: Press;
  readonly warm: Press;
}

/** One frame of a display at 60 Hz: a press waits for the next one, whatever we do. Milliseconds. */
const DISPLAY = 1000 / 60;

/**
 * The pointer lies on the chip when it is pressed, as a user's does. A score that is there and not in sight, or in a
 * frame that is still as small as the chip, does not count: this bench once stopped up to 20 ms too soon by that.
 */
async function press(page: Page, frame: Frame): Promise<Press> {
  await frame.locator('.chip').hover();
  await page.waitForTimeout(100);
  await frame.evaluate(() => {
    const told = globalThis as unknown as { painted: Promise<number> };
    told.painted = new Promise((painted) => {
      addEventListener(
        'click',
        async ({ timeStamp }) => {
          const score = document.querySelector('.drawer .score-figure');
          do await new Promise((next) => requestAnimationFrame(next));
          while (innerHeight < 300 || !score?.checkVisibility({ visibilityProperty: true }));
          await new Promise((after) => setTimeout(after));
          painted(performance.now() - timeStamp);
        },
        { once: true, capture: true },
      );
    });
  });
  const cdp = await page.context().newCDPSession(frame);
  await cdp.send('Performance.enable');
  const before = await threadTime(cdp);
  await page.mouse.down();
  await page.mouse.up();
  const painted = await frame.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
  const work = (await threadTime(cdp)) - before;
  await cdp.detach();
  return { painted, work };
}

async function openTwice(stage: Stage): Promise<Opened> {
  const page = await stage.context.newPage();
  await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
  await fitShown(page);
  const frame = await panelFrame(page);
  const cold = await press(page, frame);
  await page.waitForTimeout(300);
  await frame.getByRole('button', { name: 'Close' }).click();
  await frame.locator('.chip').waitFor();
  await page.waitForTimeout(300);
  const warm = await press(page, frame);
  await page.close();
  return { cold, warm };
}

/**
 * From the start of the popup's page to the task after the frame with its score. The page is asked once, by the
 * protocol itself: what waits for a condition puts a large script of its own into the page that is being timed.
 */
async function openPopup(stage: Stage, site: Page): Promise<number> {
  const popup = await popupOf(stage, site);
  await popup.addInitScript(() => {
    const told = globalThis as unknown as { painted: Promise<number> };
    told.painted = new Promise((painted) => {
      requestAnimationFrame(async () => {
        while (!document.querySelector('.popup .score-figure'))
          await new Promise((next) => requestAnimationFrame(next));
        await new Promise((after) => setTimeout(after));
        painted(performance.now());
      });
    });
  });
  const cdp = await stage.context.newCDPSession(popup);
  // Whoever opens a popup has not opened another a moment before, whose last work would stand in the way.
  await popup.waitForTimeout(300);
  await popup.reload({ waitUntil: 'commit' });
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'painted',
    awaitPromise: true,
    returnByValue: true,
  });
  await popup.close();
  return Number(result.value);
}

export async function panelOpened(stage: Stage, rounds: number): Promise<readonly Row[]> {
  stage.serve([samplePage(maraKneads, new Date().toISOString())]);
  const opened: Opened[] = [];
  await openTwice(stage);
  for (let round = 0; round < rounds; round += 1) opened.push(await openTwice(stage));
  const row = (what: string, limit: number, of: (each: Opened) => number): Row => ({
    what,
    unit: 'ms',
    n: rounds,
    median: median(opened.map(of)),
    limit,
  });
  return [
    row('press on the chip to the panel painted, first time on a page', 80, ({ cold }) => cold.painted),
    // Sixteen milliseconds are ours; the display's next frame is waited for beside them.
    row('press on the chip to the panel painted, again', 16 + DISPLAY, ({ warm }) => warm.painted),
    row('the same: work in the thread of the frame', 16, ({ warm }) => warm.work),
  ];
}

export async function popupOpened(stage: Stage, rounds: number): Promise<readonly Row[]> {
  stage.serve([samplePage(maraKneads, new Date().toISOString())]);
  const site = await stage.context.newPage();
  await site.goto(samplePage(maraKneads, new Date().toISOString()).url);
  await fitShown(site);
  // The site stands. Otherwise every file of the popup would travel from the browser through this process and back,
  // as no file of a user's popup does: that was 10 ms of what this bench used to say.
  await stage.context.unrouteAll();
  const popups: number[] = [];
  await openPopup(stage, site);
  for (let round = 0; round < rounds; round += 1) popups.push(await openPopup(stage, site));
  await site.close();
  return [
    {
      what: 'popup opened to its score painted',
      unit: 'ms',
      n: rounds,
      median: median(popups),
      limit: 80,
    },
  ];
}

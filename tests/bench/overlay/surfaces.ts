import type { Frame, Page } from 'playwright-core';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import type { Stage } from '../../e2e/launch-chromium';
import { fitShown, panelFrame, popupOf } from '../../e2e/surfaces';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { median, type Row } from '../row';

interface Opened {
  readonly cold: number;
  readonly warm: number;
}

/** From the user's press on the chip to the frame after the panel stands there with its score. */
async function press(frame: Frame): Promise<number> {
  await frame.evaluate(() => {
    const told = globalThis as unknown as { painted: Promise<number> };
    told.painted = new Promise((painted) => {
      addEventListener(
        'click',
        async ({ timeStamp }) => {
          do await new Promise((next) => requestAnimationFrame(next));
          while (!document.querySelector('.drawer .score-figure')?.checkVisibility());
          await new Promise((after) => setTimeout(after));
          painted(performance.now() - timeStamp);
        },
        { once: true, capture: true },
      );
    });
  });
  await frame.locator('.chip').click();
  return frame.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

async function openTwice(stage: Stage): Promise<Opened> {
  const page = await stage.context.newPage();
  await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
  await fitShown(page);
  const frame = await panelFrame(page);
  const cold = await press(frame);
  await frame.getByRole('button', { name: 'Close' }).click();
  await frame.locator('.chip').waitFor();
  await page.waitForTimeout(300);
  const warm = await press(frame);
  await page.close();
  return { cold, warm };
}

/** From the start of the popup's page to the task after the frame with its score. */
async function openPopup(stage: Stage, site: Page): Promise<number> {
  const popup = await popupOf(stage, site);
  await popup.addInitScript(async () => {
    do await new Promise((next) => requestAnimationFrame(next));
    while (!document.querySelector('.popup .score-figure'));
    await new Promise((after) => setTimeout(after));
    Object.assign(globalThis, { painted: performance.now() });
  });
  await popup.reload();
  await popup.waitForFunction(() => (globalThis as unknown as { painted?: number }).painted !== undefined);
  const painted = await popup.evaluate(() => (globalThis as unknown as { painted: number }).painted);
  await popup.close();
  return painted;
}

export async function panelOpened(stage: Stage, rounds: number): Promise<readonly Row[]> {
  stage.serve([samplePage(maraKneads, new Date().toISOString())]);
  const opened: Opened[] = [];
  await openTwice(stage);
  for (let round = 0; round < rounds; round += 1) opened.push(await openTwice(stage));
  const row = { unit: 'ms', n: rounds } as const;
  return [
    {
      ...row,
      what: 'press on the chip to the panel painted, first time on a page',
      median: median(opened.map(({ cold }) => cold)),
      limit: 80,
    },
    {
      ...row,
      what: 'press on the chip to the panel painted, again',
      median: median(opened.map(({ warm }) => warm)),
      limit: 16,
    },
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

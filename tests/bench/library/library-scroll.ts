import type { Page } from 'playwright-core';
import { launchChromium } from '../../e2e/launch-chromium';
import { answerWelcome } from '../../e2e/surfaces';
import { bundle } from '../bundle';
import { fillInSteps } from './fill-in-steps';

/**
 * The built dashboard over a large library: the longest time in which it could not answer, in milliseconds, while
 * somebody opens it, sorts, types and goes through the rows. Usage: npm run bench -- library-scroll [profiles] [rows]
 */
const LIMIT = 50;
const CANARY = 80;
/** The observer hears of a task a little after its end, in milliseconds. */
const HEARD = 200;
const WHEEL = 1200;
const SORTS = ['Followers', 'Fit'];
const TYPED = 'mara bread';

interface Line {
  readonly what: string;
  readonly ms: number;
  readonly longestTask: number;
  readonly limit: number;
  readonly holds: boolean;
}

/** Prints a table; true when no task is longer than its limit. */
export async function libraryScroll(profiles = 100_000, rows = 5000): Promise<boolean> {
  const stage = await launchChromium();
  await answerWelcome(stage);
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('dashboard.html#how'));
  await page.evaluate(await bundle(`${import.meta.dirname}/library-in-page.ts`));
  await fillInSteps(page, profiles);
  const lines: Line[] = [];
  const measured = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => void Reflect.set(globalThis, 'longest', 0));
    const began = performance.now();
    await work();
    const ms = Math.round(performance.now() - began);
    await page.waitForTimeout(HEARD);
    const longestTask = await page.evaluate(() => Number(Reflect.get(globalThis, 'longest')));
    lines.push({ what, ms, longestTask, limit: LIMIT, holds: longestTask <= LIMIT });
  };
  await watchTasks(page);
  await page.goto('about:blank');
  await measured('open the library, first rows painted', async () => {
    await page.goto(stage.extensionPage('dashboard.html#library'));
    await page.locator('.library-row').nth(10).waitFor();
  });
  if ((await canary(page)) < CANARY) throw new Error('long tasks are not seen');
  for (const name of SORTS) {
    await measured(`sort by ${name}`, async () => {
      const before = await firstKey(page);
      await page.getByRole('columnheader', { name }).getByRole('button').first().click();
      await changed(page, before);
    });
  }
  await measured(`go through ${rows} rows by wheel`, () => byWheel(page, rows));
  await measured(`go through ${rows} rows by keyboard`, () => byKeyboard(page, rows));
  await measured(`type "${TYPED}"`, async () => {
    const before = await firstKey(page);
    await page.getByRole('searchbox').first().click();
    await page.keyboard.type(TYPED, { delay: 60 });
    await changed(page, before);
  });
  await stage.close();
  console.table(lines);
  return lines.every(({ holds }) => holds);
}

/** In every document of this page from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'longest', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Reflect.set(globalThis, 'longest', Math.max(Number(Reflect.get(globalThis, 'longest')), duration));
      }
    }).observe({ type: 'longtask' });
  });
}

/** A long task of our own: whether they are seen at all. */
async function canary(page: Page): Promise<number> {
  await page.evaluate((length) => {
    setTimeout(() => {
      for (const end = performance.now() + length; performance.now() < end; );
    });
  }, CANARY);
  await page.waitForTimeout(2 * CANARY + HEARD);
  return page.evaluate(() => Number(Reflect.get(globalThis, 'longest')));
}

async function byWheel(page: Page, rows: number): Promise<void> {
  await page.locator('.library-row').first().hover();
  while ((await lastDrawn(page)) < rows) await page.mouse.wheel(0, WHEEL);
}

async function byKeyboard(page: Page, rows: number): Promise<void> {
  await page.locator('.library-box').evaluate((box) => box.scrollTo(0, 0));
  await page.locator('.library-row').first().click();
  let at = 0;
  while (at < rows) {
    await page.keyboard.press('PageDown');
    at = await activeRow(page);
  }
}

const lastDrawn = (page: Page): Promise<number> =>
  page
    .locator('.library-row')
    .last()
    .evaluate((row) => Number(row.getAttribute('aria-rowindex')));
const activeRow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(document.querySelector('.library-row[data-active]')?.getAttribute('aria-rowindex')),
  );
const firstKey = (page: Page): Promise<string | null> =>
  page.locator('.library-row').first().getAttribute('data-key');

async function changed(page: Page, before: string | null): Promise<void> {
  await page.waitForFunction(
    (known) => document.querySelector('.library-row')?.getAttribute('data-key') !== known,
    before,
  );
}

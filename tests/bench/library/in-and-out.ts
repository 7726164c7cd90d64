import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSites } from '../../e2e/serve-sites';
import { bundle } from '../bundle';
import { prolificPage } from '../long-body';
import { fillInSteps } from './fill-in-steps';

/**
 * A large library out as a file and in again, in a real Chromium.
 * Usage: npm run bench -- in-and-out [profiles]
 */
interface InPage {
  inAndOut(): Promise<InAndOut>;
}
declare const libraryBench: InPage;

export interface InAndOut {
  readonly rows: number;
  readonly megabytes: number;
  /** Milliseconds. */
  readonly out: number;
  readonly staged: number;
  readonly taken: number;
  /** Longest time in which the page could not answer while it laid the file aside. */
  readonly longestTask: number;
  /** The same of the background while it took the rows in; here both are one page. */
  readonly longestOfTaking: number;
  /** Most memory of its own in use while the file came in, in MB. */
  readonly heap: number;
}

const LIMIT = { out: 5000, in: 3000, heap: 300, task: 50 } as const;

/** Prints a table; true when every figure is within its limit. */
export async function inAndOut(profiles = 20_000): Promise<boolean> {
  const script = await bundle(resolve(import.meta.dirname, 'library-in-page.ts'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-precise-memory-info'],
  });
  const context = await browser.newContext();
  const site = prolificPage('instagram', 1);
  (await serveSites(context)).serve([site]);
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(script);
  await fillInSteps(page, profiles);
  const found = await page.evaluate(() => libraryBench.inAndOut());
  await browser.close();
  const perSecond = (ms: number): number => Math.round((found.rows / ms) * 1000);
  const lines = [
    {
      what: 'rows a second, out',
      figure: perSecond(found.out),
      limit: LIMIT.out,
      holds: perSecond(found.out) >= LIMIT.out,
    },
    {
      what: 'rows a second, in',
      figure: perSecond(found.staged + found.taken),
      limit: LIMIT.in,
      holds: perSecond(found.staged + found.taken) >= LIMIT.in,
    },
    {
      what: 'MB in use while it comes in',
      figure: Math.round(found.heap),
      limit: LIMIT.heap,
      holds: found.heap < LIMIT.heap,
    },
    ...(['longestTask', 'longestOfTaking'] as const).map((what) => ({
      what: `${what === 'longestTask' ? 'longest task of the page' : 'longest task of the background'}, in ms`,
      figure: found[what],
      limit: LIMIT.task,
      holds: found[what] <= LIMIT.task,
    })),
  ];
  console.table(lines);
  console.log(JSON.stringify(found));
  return lines.every(({ holds }) => holds);
}

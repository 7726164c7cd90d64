import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSites } from '../../e2e/serve-sites';
import { bundle } from '../bundle';
import { prolificPage } from '../long-body';
import { median } from '../row';
import { fillInSteps } from './fill-in-steps';

/**
 * A large library in a real Chromium, in milliseconds as a user waits for them.
 * Usage: npm run bench -- library [profiles] [rounds]
 */
interface InPage {
  look(rounds: number): Promise<Readonly<Record<string, readonly number[]>>>;
  counted(): Promise<{ readonly profiles: number; readonly points: number; readonly notes: number }>;
  visits(rounds: number): Promise<readonly number[]>;
}
declare const libraryBench: InPage;

const LIMIT = { page: 20, search: 50, save: 10 } as const;

interface Line {
  readonly what: string;
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly limit: number;
  readonly holds: boolean;
}

/** Prints a table; true when every figure is within its limit. */
export async function library(profiles = 100_000, rounds = 15): Promise<boolean> {
  const script = await bundle(resolve(import.meta.dirname, 'library-in-page.ts'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext();
  const site = prolificPage('instagram', 1);
  (await serveSites(context)).serve([site]);
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(script);
  await fillInSteps(page, profiles);
  console.error(JSON.stringify(await page.evaluate(() => libraryBench.counted())));
  const looks = await page.evaluate((count) => libraryBench.look(count), rounds);
  const saves = await page.evaluate((count) => libraryBench.visits(count), rounds * 10);
  await browser.close();
  const lines = [
    ...Object.entries(looks).map(([what, all]) =>
      line(what, all, what.startsWith('search') ? LIMIT.search : LIMIT.page, median(all)),
    ),
    line('save a visit, judged, p95', saves, LIMIT.save, share(saves, 0.95)),
  ];
  console.table(lines);
  return lines.every(({ holds }) => holds);
}

function line(what: string, all: readonly number[], limit: number, counts: number): Line {
  const shown = (value: number): number => Number(value.toFixed(1));
  return {
    what,
    n: all.length,
    median: shown(median(all)),
    p95: shown(share(all, 0.95)),
    limit,
    holds: counts <= limit,
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

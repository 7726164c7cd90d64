import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSites } from '../../e2e/serve-sites';
import { bundle } from '../bundle';
import { prolificPage } from '../long-body';
import { median } from '../row';
import { fillInSteps } from './fill-in-steps';
import type { Visited } from './make-visits';

/**
 * A large library in a real Chromium, in milliseconds as a user waits for them.
 * Usage: npm run bench -- library [profiles] [rounds]
 */
interface InPage {
  look(rounds: number): Promise<Readonly<Record<string, readonly number[]>>>;
  counted(): Promise<{ readonly profiles: number; readonly points: number; readonly notes: number }>;
  visited(): Promise<Visited>;
}
declare const libraryBench: InPage;

const LIMIT = { page: 20, search: 50, save: 10 } as const;

interface Line {
  readonly what: string;
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  /** null = told for comparison. */
  readonly limit: number | null;
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
  const saves = await page.evaluate(save, [rounds * 10, APART] as const);
  await browser.close();
  const lines = [
    ...Object.entries(looks).map(([what, all]) =>
      line(what, all, what.startsWith('search') ? LIMIT.search : LIMIT.page, median(all)),
    ),
    ...Object.entries(saves).map(([what, all]) =>
      line(what, all, what.startsWith('save') ? LIMIT.save : null, share(all, 0.95)),
    ),
  ];
  console.table(lines);
  return lines.every(({ holds }) => holds);
}

/** Rest before each visit, in milliseconds: a user looks at one profile after the other. */
const APART = 100;

/** Sent to the page as text. */
async function save([rounds, apart]: readonly [number, number]) {
  const bench = await libraryBench.visited();
  // A library that was just opened for the first time is copied: once, and not when a user comes back to it.
  const first = await bench.visits(rounds / 3, 0);
  await bench.settle();
  return {
    'save a visit, judged, p95': await bench.visits(rounds, apart),
    'save a visit, one right after the other, p95': await bench.visits(rounds, 0),
    'a visit while the first copy is made, p95': first,
    'the disk alone: a profile and its columns, p95': await bench.floor(rounds, apart),
  };
}

function line(what: string, all: readonly number[], limit: number | null, counts: number): Line {
  const shown = (value: number): number => Number(value.toFixed(1));
  return {
    what,
    n: all.length,
    median: shown(median(all)),
    p95: shown(share(all, 0.95)),
    limit,
    holds: limit === null || counts <= limit,
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

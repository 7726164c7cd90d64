import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundle';
import { longBody } from './long-body';
import { median, type Row } from './row';
import type { TapTimes } from './tap-in-page';

declare const timeTap: (path: string, rounds: number) => Promise<TapTimes>;

const PATH = '/graphql/query';
const LENGTH = 200_000;
/** A ratio that two runs without any tap may show as well. */
const NOISE = 1.15;

/** How much longer a page waits for an answer that the tap passes on, beside one that it does not. */
export async function tapRatio(rounds: number): Promise<Row> {
  const body = longBody('instagram', LENGTH);
  const server = createServer(({ url }, answer) =>
    answer.end(url?.startsWith(PATH) ? body : '<!doctype html><title>page</title>'),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(await bundle(resolve(import.meta.dirname, 'tap-in-page.ts')));
  const n = rounds * 20;
  const times = await page.evaluate(([path, count]) => timeTap(path, count), [PATH, n] as const);
  await browser.close();
  server.close();
  if (times.heard !== n) throw new Error(`the tap passed on ${times.heard} of ${n}`);
  const apart = median(times.plainAgain) / median(times.plain);
  const noise = Math.max(NOISE, apart, 1 / apart);
  const ratio = median(times.tapped) / median([...times.plain, ...times.plainAgain]);
  return {
    what: `answer of 200 KB, with the tap against without (noise ${apart.toFixed(2)})`,
    unit: 'times',
    n,
    median: ratio,
    limit: noise,
  };
}

import type { BrowserContext } from 'playwright-core';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { median, type Row } from '../row';
import { added, byTurns, FRAME_ALONE, launchBare, type Pair, threadTime, withCdp } from './pair';
import { isOurs, watchScripts } from './script-time';

/** Longer than this and a person feels it. */
const LONG_TASK = 50;
const SETTLE_MS = 1200;
const READERS = /(-reader|comments|rare-counts)\.js$/;

interface Load {
  /** Of the page's own thread, milliseconds. */
  readonly spent: number;
  readonly longTasks: number;
}

/** Loads a profile: what its thread spent until all is quiet, and how often the page stood still. */
function load(context: BrowserContext, throttle: number): Promise<Load> {
  return withCdp(context, async (page, cdp) => {
    await page.addInitScript((limit) => {
      Object.assign(window, { longTasks: 0 });
      new PerformanceObserver((list) => {
        const own = window as unknown as { longTasks: number };
        own.longTasks += list.getEntries().filter(({ duration }) => duration > limit).length;
      }).observe({ type: 'longtask', buffered: true });
    }, LONG_TASK);
    if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await threadTime(cdp);
    await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
    await page.waitForTimeout(SETTLE_MS);
    const spent = (await threadTime(cdp)) - before;
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
    return { spent, longTasks };
  });
}

interface Scripts {
  readonly reading: number;
  readonly beside: number;
}

function scripts(context: BrowserContext, throttle: number): Promise<Scripts> {
  return withCdp(context, async (page, cdp) => {
    if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const end = await watchScripts(cdp);
    await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
    await page.waitForTimeout(SETTLE_MS);
    const time = await end();
    return {
      reading: time((url) => READERS.test(url)),
      beside: time((url) => isOurs(url) && !READERS.test(url)),
    };
  });
}

/** Milliseconds in the script of an extension that only puts an empty frame into the page. */
async function frameAlone(rounds: number, throttle: number): Promise<number> {
  const bare = await launchBare(FRAME_ALONE);
  bare.serve([samplePage(maraKneads, new Date().toISOString())]);
  const ran: Scripts[] = [];
  for (let round = 0; round < rounds; round += 1) ran.push(await scripts(bare.context, throttle));
  await bare.close();
  return median(ran.map(({ beside }) => beside));
}

export async function pageLoad(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([samplePage(maraKneads, new Date().toISOString())]);
  const rows: Row[] = [];
  for (const throttle of [1, 4]) {
    const ran: Scripts[] = [];
    for (let round = 0; round < rounds; round += 1) ran.push(await scripts(pair.ours.context, throttle));
    await byTurns(pair, 1, (context) => load(context, throttle));
    const loads = await byTurns(pair, rounds, (context) => load(context, throttle));
    const of = (part: keyof Load) =>
      added(loads.map(({ ours, empty }) => ({ ours: ours[part], empty: empty[part] })));
    const by = throttle > 1 ? `, ${throttle}x slower` : '';
    const reading = median(ran.map((each) => each.reading)).toFixed(1);
    const whole = of('spent').toFixed(1);
    const floor = (await frameAlone(rounds, throttle)).toFixed(1);
    rows.push({
      what: `profile loaded${by}: script beside the reading (reading ${reading}, whole thread ${whole} more; an empty frame alone ${floor})`,
      unit: 'ms',
      n: rounds,
      median: median(ran.map(({ beside }) => beside)),
      limit: 3 * throttle,
    });
    rows.push({
      what: `profile loaded${by}: long tasks added`,
      unit: 'times',
      n: rounds,
      median: of('longTasks'),
      limit: 0,
    });
  }
  return rows;
}

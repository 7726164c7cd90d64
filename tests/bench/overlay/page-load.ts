import type { BrowserContext } from 'playwright-core';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { median, type Row } from '../row';
import { added, byTurns, type Pair, withCdp } from './pair';

/** Longer than this and a person feels it. */
const LONG_TASK = 50;
const SETTLE_MS = 1200;
const READERS = /(-reader|comments|rare-counts)\.js$/;

interface Load {
  /** Milliseconds in our scripts, by what they are for. */
  readonly reading: number;
  readonly beside: number;
  readonly longTasks: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
}

/** Loads a profile under the profiler: whose script ran how long, and how often the page stood still. */
async function load(context: BrowserContext, throttle: number): Promise<Load> {
  return withCdp(context, async (page, cdp) => {
    await page.addInitScript((limit) => {
      Object.assign(window, { longTasks: 0 });
      new PerformanceObserver((list) => {
        const own = window as unknown as { longTasks: number };
        own.longTasks += list.getEntries().filter(({ duration }) => duration > limit).length;
      }).observe({ type: 'longtask', buffered: true });
    }, LONG_TASK);
    if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.goto(samplePage(maraKneads, new Date().toISOString()).url);
    await page.waitForTimeout(SETTLE_MS);
    const { profile } = await cdp.send('Profiler.stop');
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
    return { ...spent(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []), longTasks };
  });
}

function spent(
  nodes: readonly ProfileNode[],
  samples: readonly number[],
  deltas: readonly number[],
): { readonly reading: number; readonly beside: number } {
  const urlOf = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  let [reading, beside] = [0, 0];
  for (const [index, id] of samples.entries()) {
    const url = urlOf.get(id) ?? '';
    if (!url.startsWith('chrome-extension://')) continue;
    const ms = (deltas[index] ?? 0) / 1000;
    if (READERS.test(url)) reading += ms;
    else beside += ms;
  }
  return { reading, beside };
}

export async function pageLoad(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([samplePage(maraKneads, new Date().toISOString())]);
  const rows: Row[] = [];
  for (const throttle of [1, 4]) {
    await byTurns(pair, 1, (context) => load(context, throttle));
    const loads = await byTurns(pair, rounds, (context) => load(context, throttle));
    const by = throttle > 1 ? `, ${throttle}x slower` : '';
    const tasks = loads.map(({ ours, empty }) => ({ ours: ours.longTasks, empty: empty.longTasks }));
    const ours = loads.map((each) => each.ours);
    rows.push({
      what: `profile loaded${by}: script beside the reading (reading ${median(ours.map(({ reading }) => reading)).toFixed(1)} ms)`,
      unit: 'ms',
      n: rounds,
      median: median(ours.map(({ beside }) => beside)),
      limit: 3 * throttle,
    });
    rows.push({
      what: `profile loaded${by}: long tasks added`,
      unit: 'times',
      n: rounds,
      median: added(tasks),
      limit: 0,
    });
  }
  return rows;
}

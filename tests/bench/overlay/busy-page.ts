import type { BrowserContext } from 'playwright-core';
import { prolificPage } from '../long-body';
import type { Row } from '../row';
import { added, byTurns, type Pair, threadTime, withCdp } from './pair';
import { isOurs, watchScripts } from './script-time';

const TILES = 5000;
const STORM_SECONDS = 10;
/** Changes a second. */
const STORM_PACE = 10_000;
const SETTLE_MS = 1200;
const SITE = prolificPage('instagram', 60);

/** Scrolls past so many tiles, which come as the site brings them: a row at a time. Milliseconds of the thread. */
function scroll(context: BrowserContext): Promise<number> {
  return withCdp(context, async (page, cdp) => {
    await page.goto(SITE.url);
    await page.waitForTimeout(SETTLE_MS);
    const before = await threadTime(cdp);
    await page.evaluate(async (tiles) => {
      const link = document.querySelector('main a[href*="/p/"], main a[href*="/reel/"]');
      const grid = link?.parentElement;
      if (!link || !grid) throw new Error('the page has no tiles');
      for (let made = 0; made < tiles; ) {
        for (let row = 0; row < 24; row += 1, made += 1) {
          const tile = link.cloneNode(true) as HTMLAnchorElement;
          tile.setAttribute('href', `/p/Made${made}/`);
          grid.append(tile);
        }
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    }, TILES);
    await page.waitForTimeout(SETTLE_MS);
    return (await threadTime(cdp)) - before;
  });
}

interface Storm {
  /** Milliseconds in our scripts. */
  readonly ours: number;
  /** Milliseconds of the page's thread. */
  readonly thread: number;
}

/** Ten thousand nodes come and go each second. */
function storm(context: BrowserContext): Promise<Storm> {
  return withCdp(context, async (page, cdp) => {
    await page.goto(SITE.url);
    await page.waitForTimeout(SETTLE_MS);
    const end = await watchScripts(cdp);
    const before = await threadTime(cdp);
    await page.evaluate(
      async ([seconds, pace]) => {
        const box = document.createElement('section');
        document.querySelector('main')?.append(box);
        const began = performance.now();
        for (let made = 0; made < seconds * pace; ) {
          // No faster than its pace: a storm that is over sooner would be another one.
          const due = (pace * (performance.now() - began)) / 1000;
          for (; made < due; made += 1) box.append(document.createElement('article'));
          while (box.childNodes.length > 400) box.firstChild?.remove();
          await new Promise((next) => setTimeout(next, 4));
        }
      },
      [STORM_SECONDS, STORM_PACE] as const,
    );
    const thread = (await threadTime(cdp)) - before;
    return { thread, ours: (await end())(isOurs) };
  });
}

export async function scrolledTiles(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([SITE]);
  const median = (1000 * added(await byTurns(pair, rounds, scroll))) / TILES;
  return [{ what: `${TILES} tiles scrolled past, each`, unit: 'µs', n: rounds, median, limit: 60 }];
}

export async function stormed(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([SITE]);
  const storms = await byTurns(pair, rounds, storm);
  const share = (spent: number) => (100 * spent) / (STORM_SECONDS * 1000);
  // Of the thread as a whole two runs of the same page differ by more than all that we do.
  const whole = share(added(storms.map(({ ours, empty }) => ({ ours: ours.thread, empty: empty.thread }))));
  return [
    {
      what: `10,000 changes a second for ${STORM_SECONDS} s, share of the thread (whole thread ${whole.toFixed(1)} more)`,
      unit: '%',
      n: rounds,
      median: share(added(storms.map(({ ours, empty }) => ({ ours: ours.ours, empty: empty.ours })))),
      limit: 1,
    },
  ];
}

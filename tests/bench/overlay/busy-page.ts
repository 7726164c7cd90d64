import type { BrowserContext } from 'playwright-core';
import { prolificPage } from '../long-body';
import type { Row } from '../row';
import { added, byTurns, type Pair, threadTime, withCdp } from './pair';

const TILES = 5000;
const STORM_SECONDS = 10;
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

/** Ten thousand nodes come and go each second. Milliseconds of the thread. */
function storm(context: BrowserContext): Promise<number> {
  return withCdp(context, async (page, cdp) => {
    await page.goto(SITE.url);
    await page.waitForTimeout(SETTLE_MS);
    const before = await threadTime(cdp);
    await page.evaluate(async (seconds) => {
      const box = document.createElement('section');
      document.querySelector('main')?.append(box);
      const end = performance.now() + seconds * 1000;
      for (let made = 0; made < seconds * 10_000; ) {
        for (let turn = 0; turn < 80; turn += 1, made += 1) box.append(document.createElement('article'));
        while (box.childNodes.length > 400) box.firstChild?.remove();
        await new Promise((next) => setTimeout(next, performance.now() > end ? 0 : 4));
      }
    }, STORM_SECONDS);
    return (await threadTime(cdp)) - before;
  });
}

export async function scrolledTiles(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([SITE]);
  const median = (1000 * added(await byTurns(pair, rounds, scroll))) / TILES;
  return [{ what: `${TILES} tiles scrolled past, each`, unit: 'µs', n: rounds, median, limit: 60 }];
}

export async function stormed(pair: Pair, rounds: number): Promise<readonly Row[]> {
  pair.serve([SITE]);
  const median = (100 * added(await byTurns(pair, rounds, storm))) / (STORM_SECONDS * 1000);
  const what = `10,000 changes a second for ${STORM_SECONDS} s, share of the thread`;
  return [{ what, unit: '%', n: rounds, median, limit: 1 }];
}

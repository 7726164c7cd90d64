import type { Row } from '../row';
import { scrolledTiles, stormed } from './busy-page';
import { pageLoad } from './page-load';
import { launchPair, type Pair } from './pair';
import { panelOpened, popupOpened } from './surfaces';

/** Rounds of what takes long, for so many of the others. */
const fewer = (rounds: number): number => Math.max(3, Math.ceil(rounds / 3));

const PARTS: Readonly<Record<string, (pair: Pair, rounds: number) => Promise<readonly Row[]>>> = {
  load: pageLoad,
  panel: ({ ours }, rounds) => panelOpened(ours, rounds),
  tiles: (pair, rounds) => scrolledTiles(pair, fewer(rounds)),
  storm: (pair, rounds) => stormed(pair, fewer(rounds)),
  // Last, for no site is served after it.
  popup: ({ ours }, rounds) => popupOpened(ours, rounds),
};

/**
 * What the product costs the page it stands on, beside an extension that does nothing, and how quick its surfaces are.
 * Usage: npm run bench -- overlay [rounds] [load | panel | tiles | storm | popup]...
 */
export async function overlay(rounds = 9, parts: readonly string[] = []): Promise<boolean> {
  const unknown = parts.find((part) => !(part in PARTS));
  if (unknown !== undefined)
    throw new Error(`overlay has no part "${unknown}": ${Object.keys(PARTS).join(', ')}`);
  const pair = await launchPair();
  const rows: Row[] = [];
  try {
    for (const [part, measure] of Object.entries(PARTS))
      if (parts.length === 0 || parts.includes(part)) rows.push(...(await measure(pair, rounds)));
  } finally {
    await pair.close();
  }
  console.table(
    rows.map(({ what, unit, n, median, limit }) => ({
      what,
      unit,
      n,
      median: Number(median.toFixed(2)),
      limit: Number(limit.toFixed(1)),
      holds: median <= limit,
    })),
  );
  return rows.every(({ median, limit }) => median <= limit);
}

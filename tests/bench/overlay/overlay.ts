import type { Row } from '../row';
import { busyPage } from './busy-page';
import { pageLoad } from './page-load';
import { launchPair } from './pair';
import { surfaces } from './surfaces';

/**
 * What the product costs the page it stands on, beside an extension that does nothing, and how quick its surfaces are.
 * Usage: npm run bench -- overlay [rounds]
 */
export async function overlay(rounds = 9): Promise<boolean> {
  const pair = await launchPair();
  const rows: Row[] = [];
  try {
    rows.push(...(await pageLoad(pair, rounds)));
    rows.push(...(await surfaces(pair.ours, rounds)));
    rows.push(...(await busyPage(pair, Math.max(3, Math.ceil(rounds / 3)))));
  } finally {
    await pair.close();
  }
  console.table(
    rows.map(({ what, unit, n, median, limit }) => ({
      what,
      unit,
      n,
      median: Number(median.toFixed(2)),
      limit,
      holds: median <= limit,
    })),
  );
  return rows.every(({ median, limit }) => median <= limit);
}

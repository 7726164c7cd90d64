import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { killImports } from '../soak/import-kills';
import { killEverywhere } from '../soak/kills';
import { race } from '../soak/races';

/** The same as `npm run soak`, with fewer rounds. */
it('a worker killed at its requests leaves no half action, loses no answered one, and the copy catches up', {
  timeout: 120_000,
}, async () => {
  const { kills, ...losses } = await killEverywhere(2);
  expect(losses).toEqual({ halves: 0, lost: 0, uncopied: 0 });
  expect(kills).toBeGreaterThan(190);
});

it('an import killed again and again is there exactly once in the end', { timeout: 120_000 }, async () => {
  expect(await killImports(1000, 3)).toEqual({ rows: 1000, kills: 3, halves: 0, lost: 0, uncopied: 0 });
});

it('four contexts on one database lose no update', { timeout: 120_000 }, async () => {
  expect(await race(4, 1000)).toEqual({ operations: 4000, lost: 0 });
});

import { describe, expect, it } from 'vitest';
import { observeProfile } from '../../lib/app/observe-profile';
import { setEntry } from '../../lib/app/set-entry';
import { profileKey } from '../../lib/core/profile/record';
import type { Memory } from '../../lib/core/settings/settings';
import { maraKneads } from '../../lib/samples/mara-kneads';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

/** A day of browsing: every tenth account is private, every third is smaller than the floor. */
const PROFILES = 300;
const FLOOR = 5000;
const TAB = 7;

const CREATORS: readonly SampleCreator[] = Array.from({ length: PROFILES }, (_, index) => ({
  ...maraKneads,
  platform: index % 2 === 0 ? 'instagram' : 'tiktok',
  handle: `made.up.${index}`,
  id: String(7_000_000 + index),
  name: `Made Up ${index}`,
  followers: index % 3 === 0 ? FLOOR - 1 - index : FLOOR + 137 * index,
  private: index % 10 === 9,
  posts: maraKneads.posts.slice(0, 4),
}));

const mayBeKept = ({ followers, private: isPrivate }: SampleCreator): boolean =>
  !isPrivate && followers >= FLOOR;
const keyOf = ({ platform, handle }: SampleCreator) => profileKey(platform, handle);

async function browse(memory: Memory): Promise<World> {
  const world = createWorld();
  world.consentNow = { ...CONSENT, memory, floor: FLOOR };
  for (const creator of CREATORS) await observeProfile(world, reportOf(creator), TAB);
  return world;
}

/** Rows of every table that holds any; the one in `meta` is the library's own mark. */
async function counted(world: World): Promise<Readonly<Record<string, number>>> {
  const sizes = await world.library.sizes();
  return Object.fromEntries(sizes.filter(({ rows }) => rows > 0).map(({ table, rows }) => [table, rows]));
}

async function keysIn(world: World, table: string): Promise<readonly unknown[]> {
  return (await rowsOf(world, table)).map(({ key }) => key).sort();
}

describe(`after ${PROFILES} profiles`, { timeout: 90_000 }, () => {
  it('with "nothing" the database holds the empty shortlist, its own mark and no more', async () => {
    expect(await counted(await browse('nothing'))).toEqual({ lists: 1, meta: 1 });
  });

  it('with "only those I list" it holds those, and of them none that is private or too small', async () => {
    const world = await browse('listed');
    expect(await counted(world)).toEqual({ lists: 1, meta: 1 });
    const listed = CREATORS.filter((_, index) => index % 15 === 4 || index % 15 === 9);
    for (const creator of listed) {
      await observeProfile(world, reportOf(creator), TAB);
      await setEntry(world, { key: keyOf(creator), listId: 'shortlist', listed: true });
    }
    for (const creator of CREATORS) await observeProfile(world, reportOf(creator), TAB);
    const kept = listed.filter(mayBeKept).map(keyOf).sort();
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThan(listed.length);
    expect(await counted(world)).toEqual({
      lists: 1,
      meta: 1,
      // The user's own word that they belong on the list, whatever they are.
      entries: listed.length,
      changes: listed.length,
      profiles: kept.length,
      series: kept.length,
      insights: kept.length,
      search: kept.length,
    });
    for (const table of ['profiles', 'series', 'insights']) expect(await keysIn(world, table)).toEqual(kept);
  });

  it('with "everyone" it holds neither private accounts nor those under the floor', async () => {
    const world = await browse('everyone');
    const kept = CREATORS.filter(mayBeKept).map(keyOf).sort();
    expect(kept.length).toBeGreaterThan(100);
    expect(await counted(world)).toEqual({
      lists: 1,
      meta: 1,
      profiles: kept.length,
      series: kept.length,
      insights: kept.length,
      search: kept.length,
    });
    expect(await keysIn(world, 'profiles')).toEqual(kept);
    const written = JSON.stringify(await rowsOf(world, 'profiles'));
    for (const creator of CREATORS.filter((one) => !mayBeKept(one)))
      expect(written).not.toContain(`"${creator.handle}"`);
  });
});

describe('what is kept of a name', () => {
  it('is found by the beginning of its handle, whether the profile itself is kept or only a word about it', async () => {
    const world = createWorld();
    world.consentNow = { ...CONSENT, memory: 'listed', floor: FLOOR };
    const [small, , , , big] = CREATORS;
    if (!small || !big) throw new Error('no creators');
    for (const creator of [small, big]) {
      await observeProfile(world, reportOf(creator), TAB);
      await setEntry(world, { key: keyOf(creator), listId: 'shortlist', listed: true });
    }
    expect(await world.library.search('made.up.', 10)).toEqual([
      { key: keyOf(small), platform: small.platform, handle: small.handle },
      { key: keyOf(big), platform: big.platform, handle: big.handle },
    ]);
    expect(await world.library.search('made.up.4', 10)).toHaveLength(1);
    expect(await world.library.search('nobody', 10)).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { commitImport } from '../../lib/app/commit-import';
import { observeProfile } from '../../lib/app/observe-profile';
import { setVerdict } from '../../lib/app/set-verdict';
import { evaluate } from '../../lib/core/insight/evaluate';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { maraKneads } from '../../lib/samples/mara-kneads';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { defineDatabase } from '../../lib/store/database';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, NOW, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads';
const LATER = '2026-04-25T10:00:00.000Z';
let name: string;
let world: World;
let worlds = 0;

beforeEach(() => {
  name = `visits-${++worlds}`;
  world = Object.assign(createWorld(name), { evaluate });
});

async function visit(at: string, change: Partial<SampleCreator> = {}): Promise<void> {
  world.clock = at;
  await observeProfile(world, reportOf({ ...maraKneads, ...change }, at), 1);
}

const readerOf = (named: string) => createLibraryReader(() => defineDatabase(named));
const history = async (named = name) =>
  (await readerOf(named).details(MARA, { author: 'installation-a', listId: 'shortlist' })).history;

it('keeps what was measured at each visit, with its range and posts', async () => {
  await visit(NOW);
  const few = maraKneads.posts.slice(0, 4);
  await visit(LATER, { posts: few.map((post) => ({ ...post, likes: (post.likes ?? 0) * 9 })) });
  const points = await history();
  expect(points.map(({ at }) => at)).toEqual([NOW, LATER]);
  const [first, second] = points.map(({ figures }) => figures?.['engagement-rate-followers']);
  const insight = (await world.tabs.get(1))?.state;
  const now = insight?.status === 'ready' ? insight.insight.metrics['engagement-rate-followers'] : null;
  expect(now).toMatchObject({ status: 'measured', n: second?.[3] });
  expect(first?.[1]).toBeLessThan(first?.[2] ?? 0);
  expect(first).not.toEqual(second);
  // A verdict of a later day measures nothing anew.
  world.clock = '2026-04-27T10:00:00.000Z';
  await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
  expect(await history()).toEqual(points);
});

it('notes what had changed since the visit before, once, and not what was not read', async () => {
  await visit(NOW);
  await visit(LATER, { bio: 'Rye only. Write to me.', link: 'https://rye.example/' });
  await visit('2026-04-25T18:00:00.000Z', { bio: 'Rye only. Write to me.', link: 'https://rye.example/' });
  await visit('2026-04-26T10:00:00.000Z', { bio: 'Rye only. Write to me.', link: 'https://rye.example/' });
  expect((await history()).map(({ changed }) => changed)).toEqual([undefined, ['bio', 'links'], undefined]);
});

it('reads months of an earlier version, and goes on from there', async () => {
  await visit(NOW);
  const database = world.database();
  await database.open();
  await database.series.toCollection().modify((row) => {
    delete (row as { noted?: unknown }).noted;
  });
  database.close();
  await visit(LATER);
  const points = await history();
  expect(points.map(({ followers }) => followers)).toEqual([maraKneads.followers, maraKneads.followers]);
  expect(points[0]).not.toHaveProperty('figures');
  expect(points[1]).toHaveProperty('figures');
});

it('goes out and comes in with the library, and joins what is known there', async () => {
  await visit(NOW);
  await visit(LATER, { bio: 'Rye only.' });
  const made = await readerOf(name).exportFile(LATER, WHOLE_LIBRARY, () => {});
  const before = await rowsOf(world, 'series');
  const other = `${name}-other`;
  const theirs = Object.assign(createWorld(other), { evaluate });
  await observeProfile(theirs, reportOf(maraKneads, '2026-04-12T10:00:00.000Z'), 1);
  await readerOf(other).stage(made?.file ?? new Blob([]), 'b1', () => {});
  await commitImport(theirs, { batch: 'b1', prefer: 'newer' });
  const [first, ...rest] = await history(other);
  expect(first).toMatchObject({ at: '2026-04-12T10:00:00.000Z', figures: expect.any(Object) });
  expect(rest).toEqual(await history());
  await theirs.library.erase();
  await readerOf(other).stage(made?.file ?? new Blob([]), 'b2', () => {});
  await commitImport(theirs, { batch: 'b2', prefer: 'newer' });
  expect(await rowsOf(theirs, 'series')).toEqual(before);
});

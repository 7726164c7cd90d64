import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addNote } from '../../lib/app/dated-notes';
import { listHandles } from '../../lib/app/list-handles';
import { observeProfile } from '../../lib/app/observe-profile';
import { rejudgeLibrary } from '../../lib/app/rejudge-library';
import { FIRST_QUERY } from '../../lib/core/library/library-query';
import type { PageReport } from '../../lib/messages/contract';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads' as const;
const LATER = '2026-11-12T10:00:00.000Z';
const WHO = { author: 'installation-a', listId: 'shortlist' };
let world: World;

beforeEach(async () => {
  world = createWorld();
  await observeProfile(world, reportOf(maraKneads), 1);
  await observeProfile(world, reportOf(ivoUnboxes), 2);
  world.clock = LATER;
});

const goneReport = (handle: string, change: Partial<PageReport> = {}): PageReport => ({
  ...reportOf(maraKneads),
  handle,
  status: 'withheld',
  reason: 'not-found',
  observation: null,
  ...change,
});
const gone = (handle: string, change: Partial<PageReport> = {}) =>
  observeProfile(world, goneReport(handle, change), 1);
const reader = () => createLibraryReader(world.database);
const notFoundRows = async () =>
  (await reader().page({ ...FIRST_QUERY, notFound: true }, null, 10, WHO)).rows.map(({ key }) => key);

describe('a page that says there is no such profile', () => {
  it('is remembered of a creator in the library, and found by it', async () => {
    expect(await notFoundRows()).toEqual([]);
    await gone('mara.kneads');
    expect(await notFoundRows()).toEqual([MARA]);
    expect(await reader().details(MARA, WHO)).toMatchObject({ notFoundAt: LATER });
    expect(
      await listHandles(world, { platform: 'instagram', handles: ['mara.kneads', 'ivo.unboxes'] }),
    ).toMatchObject([{ notFoundAt: LATER }, { handle: 'ivo.unboxes' }]);
    expect(world.memories.get(1)?.state).toMatchObject({ status: 'withheld', reason: 'not-found' });
  });

  it('keeps nothing of a handle that nobody is known by', async () => {
    const before = JSON.stringify(
      await Promise.all(['profiles', 'insights', 'meta'].map((t) => rowsOf(world, t))),
    );
    await gone('nobody.at.all');
    expect(
      JSON.stringify(await Promise.all(['profiles', 'insights', 'meta'].map((t) => rowsOf(world, t)))),
    ).toBe(before);
  });

  it.each([
    ['a wall', { reason: 'login-wall' }],
    ['a page that was throttled', { reason: 'throttled' }],
    ['a post that is gone', { page: 'post' }],
    ['a page still read', { status: 'reading', reason: null }],
  ] as const)('is not %s', async (_what, change) => {
    await gone('mara.kneads', change);
    expect(await notFoundRows()).toEqual([]);
  });

  it('is taken back by the next look, also one under a new handle', async () => {
    await gone('mara.kneads');
    world.clock = '2026-11-13T10:00:00.000Z';
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), 1);
    expect(await notFoundRows()).toEqual([]);
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
  });

  it('of a handle that a creator left is no news of that creator', async () => {
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, LATER), 1);
    await gone('mara.kneads');
    expect(await notFoundRows()).toEqual([]);
  });

  it('outlives a note, and figures that are computed anew', async () => {
    await gone('mara.kneads');
    await addNote(world, { key: MARA, text: 'Ask what happened' });
    const database = world.database();
    await database.open();
    await database.table('insights').toCollection().modify({ engine: 'older' });
    database.close();
    await rejudgeLibrary(world);
    expect(await notFoundRows()).toEqual([MARA]);
  });
});

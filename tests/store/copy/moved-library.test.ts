import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveNote } from '../../../lib/app/save-note';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { createWorld, type World } from '../../app/world';
import { MARA, wordsOf, writeLibrary } from '../written-library';

let name: string;
let worlds = 0;
const kept = new Map<string, IDBFactory>();

beforeEach(() => {
  name = `moved-${++worlds}`;
  kept.clear();
  vi.stubGlobal('navigator', {
    storageBuckets: {
      keys: async () => [...kept.keys()],
      open: async (bucket: string) => {
        const indexedDB = kept.get(bucket) ?? new IDBFactory();
        kept.set(bucket, indexedDB);
        return { indexedDB };
      },
      delete: async (bucket: string) => void kept.delete(bucket),
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The browser can neither open nor delete any database among the origin's own. */
function loseTheFiles(): void {
  const broken = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(broken);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(broken);
  vi.spyOn(indexedDB, 'databases').mockResolvedValue([]);
}

async function writtenThenLost(): Promise<World> {
  const first = createWorld(name);
  await writeLibrary(first);
  await first.library.safety();
  loseTheFiles();
  return createWorld(name);
}

describe('a library whose files can neither be opened nor deleted', () => {
  it('goes on in files of its own, with every row that the user wrote', async () => {
    const first = createWorld(name);
    await writeLibrary(first);
    const { copied } = await first.library.safety();
    const before = await wordsOf(first);
    loseTheFiles();
    const world = createWorld(name);
    expect(await world.library.safety()).toMatchObject({ trouble: 'damaged', missing: copied });
    expect(await world.library.restore()).toEqual({ rows: copied });
    expect(await world.library.safety()).toMatchObject({ trouble: null, missing: 0 });
    const moved = { ...world, database: () => world.define(kept.get('library')) };
    expect(await wordsOf(moved)).toEqual(before);
  });

  it('is found there by the next background and by the pages', async () => {
    await (await writtenThenLost()).library.restore();
    const next = createWorld(name);
    await saveNote(next, { key: MARA, text: 'after the move' });
    expect((await createWorld(name).library.find(MARA, 'shortlist')).own.note).toBe('after the move');
    const reader = createLibraryReader(next.define);
    expect(JSON.stringify(await reader.person(MARA))).toContain('after the move');
  });

  it('can be brought back once more when the new files are lost as well', async () => {
    const world = await writtenThenLost();
    await world.library.restore();
    await world.library.safety();
    const moved = kept.get('library');
    if (!moved) throw new Error('it did not move');
    vi.spyOn(moved, 'open').mockImplementation(indexedDB.open);
    vi.spyOn(moved, 'deleteDatabase').mockImplementation(indexedDB.deleteDatabase);
    const next = createWorld(name);
    expect(await next.library.safety()).toMatchObject({ trouble: 'damaged' });
    await next.library.restore();
    expect(await next.library.safety()).toMatchObject({ trouble: null, missing: 0 });
  });

  it('is empty and usable after an erasure, which says that the old files are still there', async () => {
    const world = await writtenThenLost();
    await expect(world.library.erase()).rejects.toThrow();
    expect(await world.library.lists()).toMatchObject([{ id: 'shortlist' }]);
    expect(await world.library.find(MARA, 'shortlist')).toMatchObject({ record: null, own: { note: '' } });
    expect(await world.library.safety()).toMatchObject({ trouble: null, missing: 0 });
  });

  it('leaves nothing behind where the old files can be deleted again', async () => {
    const world = await writtenThenLost();
    await world.library.restore();
    vi.restoreAllMocks();
    await world.library.erase();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
    expect(await world.library.find(MARA, 'shortlist')).toMatchObject({ record: null });
  });
});

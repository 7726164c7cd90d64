import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveNote } from '../../../lib/app/save-note';
import { undoChange } from '../../../lib/app/undo-change';
import type { StoreTrouble } from '../../../lib/core/insight/surface-state';
import { defineCopy } from '../../../lib/store/copy/copy-database';
import { SecondCopy } from '../../../lib/store/copy/second-copy';
import { defineDatabase } from '../../../lib/store/database';
import { MIGRATIONS } from '../../../lib/store/migrations';
import { createWorld, rowsOf, type World } from '../../app/world';
import { seeded } from '../../bench/library/make-profiles';
import { DAMAGES, type Damage, damage } from '../damage';
import { MARA, type Planted, plant, uproot, wordsOf, writeLibrary } from '../written-library';

/** What the library says of itself; null = it can be used, and rows are missing. */
const TROUBLE: Readonly<Record<Damage, StoreTrouble | null>> = {
  wiped: 'lost',
  unreadable: 'damaged',
  'unreadable-table': 'damaged',
  'unreadable-rows': null,
  'no-tables': 'lost',
  'table-missing': 'lost',
  'table-empty': null,
  'rows-gone': null,
  'rows-nonsense': null,
  'rows-half': null,
  'marks-gone': 'lost',
};

let world: World;
let name: string;
let worlds = 0;

beforeEach(() => {
  name = `copied-${++worlds}`;
  world = createWorld(name);
});

async function copied(): Promise<
  readonly { readonly table: string; readonly id: string; readonly row: unknown }[]
> {
  const copy = await defineCopy(`${name}-copy`);
  const rows = await copy.rows.toArray();
  copy.close();
  return rows.filter(({ id }) => id !== 'complete');
}

/** Whoever asks how safe everything is waits until nothing is left to copy. */
async function settled(): Promise<void> {
  expect(await world.library.safety()).toMatchObject({ trouble: null, missing: 0 });
  expect(await rowsOf(world, 'copying')).toEqual([]);
}

describe('the second copy', () => {
  it('has every row that the user wrote, as the library has it, and nothing else', async () => {
    await writeLibrary(world);
    await settled();
    const words = await wordsOf(world);
    const all = Object.entries(words).flatMap(([table, rows]) => rows.map((row) => ({ table, row })));
    const rows = (await copied()).map(({ table, row }) => ({ table, row }));
    expect(rows).toHaveLength(all.length);
    expect(rows).toEqual(expect.arrayContaining(all));
    expect(await world.library.safety()).toMatchObject({ trouble: null, copied: all.length, missing: 0 });
  });

  it('follows a change and what is taken back', async () => {
    await saveNote(world, { key: MARA, text: 'first' });
    await saveNote(world, { key: MARA, text: 'second' });
    await settled();
    expect(await copied()).toMatchObject([{ table: 'lists' }, { table: 'notes', row: { text: 'second' } }]);
    await undoChange(world);
    await undoChange(world);
    await settled();
    expect(await copied()).toMatchObject([{ table: 'lists' }]);
  });

  it('has forgotten a profile as soon as that is said', async () => {
    await writeLibrary(world);
    await world.library.forget(MARA, false);
    expect(JSON.stringify(await copied())).not.toContain('mara.kneads');
  });

  it('is gone when everything is erased, and nothing is offered back', async () => {
    await writeLibrary(world);
    await world.library.erase();
    expect(await world.library.safety()).toMatchObject({ trouble: null, copied: 1, missing: 0 });
    expect(await rowsOf(world, 'notes')).toEqual([]);
  });

  it('gets what a stopped worker left uncopied', async () => {
    await writeLibrary(world);
    await settled();
    const follow = vi.spyOn(SecondCopy.prototype, 'follow').mockResolvedValue();
    await saveNote(world, { key: MARA, text: 'written in the last moment' });
    follow.mockRestore();
    expect(JSON.stringify(await copied())).not.toContain('last moment');
    world = createWorld(name);
    await settled();
    expect(JSON.stringify(await copied())).toContain('last moment');
  });

  it('is filled anew when it is lost itself', async () => {
    await writeLibrary(world);
    await settled();
    const before = await copied();
    await damage(`${name}-copy`, 'wiped', () => 0);
    await saveNote(createWorld(name), { key: 'tiktok:later', text: 'later' });
    await settled();
    expect(await copied()).toHaveLength(before.length + 1);
  });

  it('never fails an action of the user', async () => {
    const mend = await damage(`${name}-copy`, 'unreadable', () => 0);
    await saveNote(world, { key: MARA, text: 'kept all the same' });
    expect((await world.library.find(MARA, 'shortlist')).own.note).toBe('kept all the same');
    mend();
  });

  it('keeps what it has of a row that the library can no longer understand', async () => {
    await writeLibrary(world);
    await settled();
    await damage(name, 'rows-nonsense', () => 0);
    await world.library.lists();
    expect((await world.library.safety()).missing).toBeGreaterThan(0);
  });
});

describe('a damaged library', () => {
  let whole: Planted;
  beforeAll(async () => {
    const first = createWorld('whole');
    await writeLibrary(first);
    await first.library.safety();
    whole = await uproot(first, 'whole');
  });

  it.each(DAMAGES)('%s, ten times: is told in words, and every row of the user comes back', async (how) => {
    const random = seeded(DAMAGES.indexOf(how) + 1);
    for (let round = 0; round < 10; round += 1) {
      name = `damaged-${how}-${round}`;
      world = await plant(whole, name);
      const before = await wordsOf(world);
      const mend = await damage(name, how, random);
      const safety = await world.library.safety();
      expect(safety).toMatchObject({ trouble: TROUBLE[how], missing: expect.any(Number) });
      await world.library.restore();
      mend();
      expect(await wordsOf(world)).toEqual(before);
      expect(await world.library.safety()).toMatchObject({ trouble: null, missing: 0 });
      const { own } = await world.library.find(MARA, 'shortlist');
      expect(own).toMatchObject({
        note: 'Answers quickly',
        listName: 'First look',
        verdict: { word: 'yes' },
      });
    }
  });

  it.each(['wiped', 'no-tables', 'table-missing'] as const)(
    '%s: is not written into before it is mended',
    async (how) => {
      await writeLibrary(world);
      await settled();
      const before = await copied();
      await damage(name, how, () => 0);
      world = createWorld(name);
      await expect(saveNote(world, { key: MARA, text: 'too early' })).rejects.toMatchObject({ code: 'lost' });
      expect(await world.library.trouble()).toBe('lost');
      expect(await copied()).toEqual(before);
    },
  );

  it('is found again by the words of its notes', async () => {
    await writeLibrary(world);
    await settled();
    await damage(name, 'wiped', () => 0);
    world = createWorld(name);
    await world.library.restore();
    expect(await rowsOf(world, 'search')).toContainEqual(
      expect.objectContaining({ key: MARA, words: expect.arrayContaining(['answers']) }),
    );
  });
});

describe('a library that a newer version wrote', () => {
  it('is refused with a word of its own, and not a byte of it is touched', async () => {
    await writeLibrary(world);
    await settled();
    const next = [...MIGRATIONS, { version: MIGRATIONS.length + 1, stores: { extra: 'id' }, why: 'test' }];
    const newer = defineDatabase(name, next);
    await newer.open();
    newer.close();
    const lies = await uproot(createWorld(name), name);
    const older = createWorld(name);
    await expect(saveNote(older, { key: MARA, text: 'too old' })).rejects.toMatchObject({ code: 'newer' });
    await expect(older.library.restore()).rejects.toMatchObject({ code: 'newer' });
    expect(await older.library.safety()).toMatchObject({ trouble: 'newer', missing: 0 });
    expect(await uproot(createWorld(name), name)).toEqual(lies);
    const found = (await indexedDB.databases()).find((one) => one.name === name);
    expect(found?.version).toBe(next.length * 10);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitImport } from '../../../lib/app/commit-import';
import { undoChange } from '../../../lib/app/undo-change';
import { defineDatabase } from '../../../lib/store/database';
import { FILE_END, writeHeader, writeRow } from '../../../lib/store/files/library-file';
import { runsOf } from '../../../lib/store/files/staged-runs';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { MIGRATIONS } from '../../../lib/store/migrations';
import { createWorld, LAST_DAY, NOW, rowsOf, type World } from '../../app/world';

const FIRST = 'instagram:first.one' as const;
const SECOND = 'instagram:second.one' as const;
const frame = { author: 'a', createdAt: NOW, updatedAt: NOW, schema: 1 };
const note = (id: string, key: string, text = id) => ({ ...frame, id, key, text });
let world: World;
let name: string;
let worlds = 0;

beforeEach(async () => {
  name = `staged-runs-${++worlds}`;
  world = createWorld(name);
  await world.library.lists();
});

const reader = () =>
  createLibraryReader(
    () => defineDatabase(name),
    () => LAST_DAY,
  );
const stage = (rows: readonly { readonly table: 'notes' | 'lists'; readonly row: object }[]) => {
  const lines = rows.map(({ table, row }, index) => writeRow({ table, row: { ...row } }, index === 0));
  return reader().stage(new Blob([writeHeader(NOW, null, null), ...lines, FILE_END]), 'b', () => {});
};
const texts = async () => (await rowsOf(world, 'notes')).map(({ text }) => text);

describe('rows laid aside', () => {
  it('lie in runs of one table, in their order', () => {
    const rows = ['notes', 'lists', 'notes'].map((table, row) => ({ table, row }));
    expect(runsOf('b', rows)).toEqual([
      { batch: 'b', table: 'notes', rows: [0, 2] },
      { batch: 'b', table: 'lists', rows: [1] },
    ]);
  });

  it('of a version before are let go: nobody is left who would ask for them', async () => {
    const old = defineDatabase(`${name}-old`, MIGRATIONS.slice(0, 2));
    await old.open();
    await old.table('staged').add({ batch: 'b', table: 'notes', row: note('n1', FIRST) });
    old.close();
    const database = defineDatabase(`${name}-old`);
    await database.open();
    expect(await database.staged.count()).toBe(0);
    database.close();
  });

  it('lose those of a creator who is forgotten, and no other', async () => {
    await stage([
      { table: 'notes', row: note('n1', FIRST) },
      { table: 'notes', row: note('n2', SECOND) },
    ]);
    await world.library.forget(FIRST, false);
    await commitImport(world, { batch: 'b', prefer: 'newer' });
    expect(await texts()).toEqual(['n2']);
  });

  it('are decided one by one, whatever their ids are', async () => {
    const list = (id: string, words: string) => ({ ...frame, id, name: words, briefId: null });
    const mine = ['constructor', '__proto__', 'l3'].map((id) => list(id, `mine ${id}`));
    await stage(mine.map((row) => ({ table: 'lists', row })));
    await commitImport(world, { batch: 'b', prefer: 'newer' });
    const theirs = mine.map((row) => ({ ...row, name: 'theirs', updatedAt: '2026-06-01T00:00:00.000Z' }));
    await stage(theirs.map((row) => ({ table: 'lists', row })));
    await reader().decide('b', { leave: [], lists: [], parts: [{ id: 'l3', part: 'name', whose: 'mine' }] });
    const database = world.database();
    await database.open();
    await database.meta.delete('import:b');
    database.close();
    await commitImport(world, { batch: 'b', prefer: 'newer' });
    const names = new Map((await rowsOf(world, 'lists')).map((row) => [row.id, row.name]));
    expect(['constructor', '__proto__', 'l3'].map((id) => names.get(id))).toEqual([
      'theirs',
      'theirs',
      'mine l3',
    ]);
  });

  it('are found by their words once they are taken in, and not after they are taken back', async () => {
    const many = Array.from({ length: 700 }, (_, at) => note(`n${at}`, `instagram:of.${at}`, `quartz${at}`));
    await stage(many.map((row) => ({ table: 'notes', row })));
    expect(await rowsOf(world, 'staged')).toHaveLength(7);
    expect(await commitImport(world, { batch: 'b', prefer: 'newer' })).toEqual({
      added: 700,
      changed: 0,
      same: 0,
    });
    expect(await rowsOf(world, 'search')).toHaveLength(700);
    await undoChange(world);
    expect(await texts()).toEqual([]);
    expect(await rowsOf(world, 'search')).toEqual([]);
  });
});

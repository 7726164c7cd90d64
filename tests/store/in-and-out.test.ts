import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeEntries } from '../../lib/app/change-entries';
import { commitImport } from '../../lib/app/commit-import';
import { addNote, changeNote } from '../../lib/app/dated-notes';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';

import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { FILE_VERSION, type FileRefusal } from '../../lib/core/share/library-file';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { defineDatabase } from '../../lib/store/database';
import { FileReader, writeHeader } from '../../lib/store/files/library-file';
import { createLibraryReader } from '../../lib/store/library-reader';
import { USER_TABLES } from '../../lib/store/user/user-tables';
import { createWorld, LAST_DAY, NOW, reportOf, rowsOf, type World } from '../app/world';

const MARA = 'instagram:mara.kneads' as const;
const IVO = 'instagram:ivo.unboxes' as const;
const silent = () => {};
let world: World;
let name: string;
let worlds = 0;

beforeEach(async () => {
  name = `in-and-out-${++worlds}`;
  world = createWorld(name);
  await observeProfile(world, reportOf(maraKneads), 1);
  await observeProfile(world, reportOf(ivoUnboxes), 2);
  await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
  await addNote(world, { key: MARA, text: 'zebraquartz, first' });
  world.clock = '2026-04-21T10:00:00.000Z';
  await addNote(world, { key: MARA, text: 'second' });
  await changeEntries(world, {
    listId: 'shortlist',
    keys: [MARA, IVO],
    change: { stage: 'contacted', owner: 'Mia', tags: ['flour'] },
  });
});

const reader = () =>
  createLibraryReader(
    () => defineDatabase(name),
    () => LAST_DAY,
  );

async function exported(choice = WHOLE_LIBRARY): Promise<Blob> {
  const made = await reader().exportFile(NOW, choice, silent);
  if (!made) throw new Error('it was stopped');
  return made.file;
}

async function everything(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    [...USER_TABLES, 'profiles', 'series'].map(async (table) => [table, await rowsOf(world, table)]),
  );
  return Object.fromEntries(tables);
}

async function stage(file: Blob, batch = 'batch-1') {
  return reader().stage(file, batch, silent);
}

describe('a file of the library', () => {
  it('brings every row back after everything was erased, and is found and sorted again', async () => {
    const before = await everything();
    const file = await exported();
    await world.library.erase();
    expect((await everything()).profiles).toEqual([]);
    const staged = await stage(file);
    expect(staged).toMatchObject({ status: 'staged' });
    expect((await everything()).profiles, 'nothing is written before it is wanted').toEqual([]);
    await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    expect(await everything()).toEqual(before);
    expect(await rowsOf(world, 'staged')).toEqual([]);
    expect((await rowsOf(world, 'insights')).map(({ key }) => key)).toEqual([IVO, MARA]);
    const [search] = (await rowsOf(world, 'search')).filter(({ key }) => key === MARA);
    expect(search?.words).toContain('zebraquartz');
  });

  it('says what is new, changed, clashing and the same, and follows the choice', async () => {
    const file = await exported();
    const [first] = (await rowsOf(world, 'notes')).filter(({ text }) => text === 'second');
    world.clock = '2026-04-22T10:00:00.000Z';
    await changeNote(world, { id: String(first?.id), text: 'later' });
    const staged = await stage(file);
    const notes = staged.status === 'staged' ? staged.counts.find(({ table }) => table === 'notes') : null;
    expect(notes).toMatchObject({ added: 0, same: 1, older: 1, clashing: 0, changed: 0 });
    await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    expect((await rowsOf(world, 'notes')).map(({ text }) => text)).toContain('later');
    await stage(file, 'batch-2');
    await commitImport(world, { batch: 'batch-2', prefer: 'file' });
    expect((await rowsOf(world, 'notes')).map(({ text }) => text)).toContain('second');
  });

  it('is taken in once, however often the background is asked', async () => {
    const file = await exported();
    await world.library.erase();
    await stage(file);
    const first = await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    const again = await commitImport(createWorld(name), { batch: 'batch-1', prefer: 'newer' });
    expect(again).toEqual(first);
    expect(await rowsOf(world, 'notes')).toHaveLength(2);
  });

  it('that was killed half way is not there at all, and whole when it is asked for again', async () => {
    const before = await everything();
    const file = await exported();
    await world.library.erase();
    await stage(file);
    for (const request of [1, 3, 6]) {
      const { put } = IDBObjectStore.prototype;
      let left: number = request;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        const made = put.apply(this, args);
        left -= 1;
        if (left === 0) this.transaction.abort();
        return made;
      };
      await expect(commitImport(world, { batch: 'batch-1', prefer: 'newer' })).rejects.toBeDefined();
      IDBObjectStore.prototype.put = put;
      expect((await everything()).profiles).toEqual([]);
      expect((await everything()).notes).toEqual([]);
    }
    await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    expect(await everything()).toEqual(before);
  });

  it('does not bring back a profile that is never to be remembered', async () => {
    const file = await exported();
    await world.library.forget(MARA, true);
    await stage(file);
    await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    expect((await rowsOf(world, 'profiles')).map(({ key }) => key)).toEqual([IVO]);
  });

  it('brings notes of a creator whose earlier handle is another’s by now, who is never to be remembered', async () => {
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), 1);
    const file = await exported();
    const notes = await rowsOf(world, 'notes');
    await world.library.erase();
    await world.library.forget(MARA, true);
    await stage(file);
    await commitImport(world, { batch: 'batch-1', prefer: 'newer' });
    expect(await rowsOf(world, 'notes')).toEqual(notes);
    const [found] = (await rowsOf(world, 'search')).filter(({ key }) => key === MARA);
    expect(found?.words).toEqual(expect.arrayContaining(['bakes', 'zebraquartz']));
  });
});

describe('a file that cannot be believed', () => {
  const head = writeHeader(NOW, null, null).trim();
  const note = (change: object = {}) =>
    JSON.stringify([
      'notes',
      {
        id: 'n1',
        author: 'a',
        createdAt: NOW,
        updatedAt: NOW,
        schema: 1,
        key: MARA,
        text: 'hello',
        ...change,
      },
    ]);
  const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
  const CASES: readonly (readonly [string, readonly string[], Partial<FileRefusal>])[] = [
    ['nothing', [''], { line: null, because: 'empty' }],
    ['another program’s', ['{"a":1}', ']}'], { line: 1, because: 'not-ours' }],
    [
      'a newer version',
      [head.replace(`"version":${FILE_VERSION}`, `"version":${FILE_VERSION + 1}`), ']}'],
      { line: 1, because: 'newer' },
    ],
    ['a newer row', [head, note({ schema: 99 }), ']}'], { line: 2, because: 'newer', table: 'notes' }],
    ['half a line', [head, note().slice(0, -9), ']}'], { line: 2, because: 'not-json' }],
    ['a half file', [head, note()], { line: 2, because: 'cut-off' }],
    ['an unknown table', [head, note().replace('"notes"', '"secrets"'), ']}'], { because: 'unknown-table' }],
    ['a wrong type', [head, note({ text: 7 }), ']}'], { line: 2, because: 'malformed', table: 'notes' }],
    ['a wrong time', [head, note({ updatedAt: 'later' }), ']}'], { because: 'malformed' }],
    ['a wrong key', [head, note({ key: 'myspace/../x' }), ']}'], { because: 'malformed' }],
    ['a site that is not known', [head, note({ key: 'myspace:mara' }), ']}'], { because: 'malformed' }],
    ['a wrong id', [head, note({ id: '<b>' }), ']}'], { because: 'malformed' }],
    ['the same row twice', [head, `${note()},`, note(), ']}'], { line: 3, because: 'twice' }],
    [
      'a prototype',
      [head, note().replace('"text"', '"__proto__":{"polluted":1},"text"'), ']}'],
      { because: 'unsafe' },
    ],
    ['depth', [head, note().replace('"hello"', `"x","deep":${deep}`), ']}'], { because: 'unsafe' }],
    ['a text without end', [head, note({ text: 'x'.repeat(300_000) }), ']}'], { because: 'unsafe' }],
    ['a line without end', [head, note({ text: 'x'.repeat(5_000_000) }), ']}'], { because: 'too-long' }],
    ['more after its end', [head, ']}', note()], { because: 'not-json' }],
  ];
  it.each(CASES)(
    '(%s) is refused with its place and reason, and leaves nothing',
    async (_what, lines, refusal) => {
      const before = await everything();
      expect(await stage(new Blob([lines.join('\n')]))).toMatchObject({ status: 'refused', refusal });
      expect(await rowsOf(world, 'staged')).toEqual([]);
      expect(await everything()).toEqual(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it('never throws, whatever a line holds', () => {
    for (const line of [
      '[]',
      '[1,2]',
      '["notes",null]',
      '["notes",[]]',
      'null',
      '"',
      '["profiles",{"key":1}]',
    ]) {
      const file = new FileReader(NOW);
      file.read(head);
      expect(file.read(line).status).toBe('refused');
    }
  });
});

describe('notes and entries', () => {
  it('are dated one by one; a surface with one field shows the newest', async () => {
    expect((await world.library.find(MARA, 'shortlist')).own.note).toBe('second');
    await saveNote(world, { key: MARA, text: 'second, changed' });
    const { notes, verdicts } = await reader().details(MARA, {
      author: 'installation-a',
      listId: 'shortlist',
    });
    expect(notes.map(({ text }) => text)).toEqual(['second, changed', 'zebraquartz, first']);
    expect(verdicts).toMatchObject([{ listName: 'Shortlist', verdict: 'yes', own: true }]);
  });

  it('change for several creators as one action that is taken back as one', async () => {
    await changeEntries(world, { listId: 'shortlist', keys: [MARA, IVO], change: { stage: 'booked' } });
    const stages = async () =>
      (await reader().list({ author: 'installation-a', listId: 'shortlist' })).rows.map(({ entry }) => [
        entry.stage,
        entry.owner,
      ]);
    expect(await stages()).toEqual([
      ['booked', 'Mia'],
      ['booked', 'Mia'],
    ]);
    await undoChange(world);
    expect(await stages()).toEqual([
      ['contacted', 'Mia'],
      ['contacted', 'Mia'],
    ]);
  });

  it('of somebody else cannot be changed', async () => {
    await expect(changeNote(world, { id: 'unknown', text: 'mine' })).rejects.toThrow();
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteTouched, noticeWrites } from '../../lib/store/copy/touched-rows';
import { type Database, defineDatabase } from '../../lib/store/database';
import type { SearchRow } from '../../lib/store/rows';
import { type Writing, writeTogether } from '../../lib/store/write-together';

const words = (name: string): SearchRow => ({ key: `tiktok:${name}`, schema: 1, words: [name] });
const put = (name: string): Writing => ({ table: 'search', row: words(name) });
/** What no disk can take: a row without its key, and one with a function in it. */
const keyless = { table: 'search', row: { schema: 1, words: [] } as unknown as SearchRow } as const;
const unclonable = { table: 'search', row: { ...words('f'), words: [() => 1] as never } } as const;

let database: Database;
let databases = 0;

beforeEach(async () => {
  database = noticeWrites(defineDatabase(`written-${++databases}`));
  await database.open();
  await database.search.put(words('a'));
});

const inOne = (work: () => Promise<unknown>) => database.transaction('rw', database.tables, work);
const kept = async () => (await database.search.toArray()).map(({ words: [word] }) => word);

describe.each([false, true])('rows written together, the last of their transaction: %s', (isLast) => {
  it('are there when it has ended, and those taken away are gone', async () => {
    await inOne(async () =>
      writeTogether([put('b'), { table: 'search', gone: 'tiktok:a' }, put('c')], isLast),
    );
    expect(await kept()).toEqual(['b', 'c']);
  });

  it.each([keyless, unclonable])('are all taken back where one cannot be written', async (bad) => {
    await expect(inOne(async () => writeTogether([put('b'), bad, put('c')], isLast))).rejects.toThrow();
    expect(await kept()).toEqual(['a']);
  });

  it('are all taken back where the disk refuses one', async () => {
    const { put: whole } = IDBObjectStore.prototype;
    // The disk's own answer to a row that is there already.
    const refuses = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      return row.key === 'tiktok:c' ? this.add(words('a')) : whole.call(this, row);
    });
    const refusing = inOne(async () => writeTogether([put('b'), put('c'), put('d')], isLast));
    await expect(refusing).rejects.toThrow();
    refuses.mockRestore();
    expect(await kept()).toEqual(['a']);
  });
});

it('lets a transaction go on that has rows of the user to note', async () => {
  const note = { id: 'n', key: 'tiktok:a', text: '', author: 'a', createdAt: '', updatedAt: '', schema: 1 };
  const isNoted = await inOne(async () => {
    await database.notes.put(note as never);
    await writeTogether([put('b')], true);
    return noteTouched(database);
  });
  expect(isNoted).toBe(true);
  expect(await database.copying.count()).toBe(1);
});

it('refuses rows outside of a transaction', async () => {
  await expect(writeTogether([put('b')], false)).rejects.toThrow('outside of a transaction');
});

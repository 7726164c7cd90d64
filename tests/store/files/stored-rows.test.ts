import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ProfileKey } from '../../../lib/core/profile/record';
import { defineDatabase } from '../../../lib/store/database';
import { storedRows } from '../../../lib/store/files/stored-rows';

const database = defineDatabase('stored-rows');
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'z', 'Z', 'é', '.'),
  minLength: 1,
  maxLength: 3,
});

beforeAll(() => database.open());

describe('rows asked for by many keys', () => {
  it('are those that bulkGet answers, whatever lies between, before and after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(letters, { maxLength: 40 }), fc.array(letters), async (kept, asked) => {
        await database.meta.clear();
        await database.meta.bulkPut(kept.map((name) => ({ name, value: name })));
        expect(await storedRows(database.meta, asked)).toEqual(await database.meta.bulkGet(asked));
      }),
      { numRuns: 60 },
    );
  });

  it('may be named by two parts', async () => {
    const key = (handle: string): ProfileKey => `instagram:${handle}`;
    const row = (handle: string, month: string) => ({
      key: key(handle),
      month,
      schema: 1,
      at: [],
      followers: [],
      rounded: [],
    });
    await database.series.bulkPut([row('a', '2026-01'), row('a', '2026-02'), row('b', '2026-01')]);
    const asked: [ProfileKey, string][] = [
      [key('b'), '2026-01'],
      [key('a'), '2026-03'],
      [key('a'), '2026-01'],
    ];
    expect(await storedRows(database.series, asked)).toEqual([
      row('b', '2026-01'),
      undefined,
      row('a', '2026-01'),
    ]);
  });

  it('cost one request where nothing of them is there yet, two where they follow each other', async () => {
    await database.meta.clear();
    const names = Array.from({ length: 300 }, (_, at) => `name ${at}`);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await storedRows(database.meta, names);
    expect(getAll).toHaveBeenCalledTimes(0);
    await database.meta.bulkPut(names.map((name) => ({ name, value: 1 })));
    expect(await storedRows(database.meta, names)).toHaveLength(300);
    expect(getAll).toHaveBeenCalledTimes(1);
    expect(get).toHaveBeenCalledTimes(0);
    vi.restoreAllMocks();
  });
});

import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineDatabase } from '../../lib/store/database';
import { createLibrary } from '../../lib/store/library';
import { MIGRATIONS } from '../../lib/store/migrations';
import { ROW_SCHEMAS } from '../../lib/store/row-schemas';
import type { CheckedTable } from '../../lib/store/rows';
import { checkedRow } from '../../lib/store/table/read-rows';
import { dumpPath } from './make-dump';

interface Dump {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

function readDump(version: number): Dump {
  return JSON.parse(readFileSync(dumpPath(version), 'utf8')) as Dump;
}

/** A database as that release left it on somebody's disk. */
async function restore(name: string, { version, tables }: Dump): Promise<void> {
  const past = defineDatabase(
    name,
    MIGRATIONS.filter((migration) => migration.version <= version),
  );
  await past.open();
  for (const [table, rows] of Object.entries(tables)) await past.table(table).bulkPut([...rows]);
  past.close();
}

describe('the shape of the database', () => {
  it('only ever grows: versions count up from 1', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_one, index) => index + 1));
  });

  it.each(MIGRATIONS.map(({ version }) => version))('%i has a frozen dump', (version) => {
    expect(existsSync(dumpPath(version)), `${dumpPath(version)} is missing: see make-dump.ts`).toBe(true);
  });

  it.each(MIGRATIONS.map(({ version }) => version))(
    'walks from version %i to today without losing a row',
    async (version) => {
      const dump = readDump(version);
      const name = `from-${version}`;
      await restore(name, dump);
      const today = defineDatabase(name);
      await today.open();
      for (const [table, rows] of Object.entries(dump.tables)) {
        const found = await today.table(table).toArray();
        expect(found.length, table).toBe(rows.length);
        if (!(table in ROW_SCHEMAS)) continue;
        for (const row of found) expect(checkedRow(table as CheckedTable, row), table).not.toBeNull();
      }
      today.close();
    },
  );

  it('serves the rows of the first release through the library', async () => {
    await restore('served', readDump(1));
    const library = createLibrary({
      now: () => '2026-05-01T00:00:00.000Z',
      newId: () => 'new',
      author: async () => 'installation-a',
      define: () => defineDatabase('served'),
    });
    const found = await library.find('instagram:mara.kneads', 'shortlist');
    expect(found.record?.posts).toHaveLength(13);
    expect(found.record?.history).toEqual([{ at: '2026-04-20T10:00:00.000Z', followers: 23_412 }]);
    expect(found.own).toMatchObject({ verdict: { word: 'yes' }, note: 'Answers quickly' });
  });

  it('opens in older code and keeps what that code wrote', async () => {
    const future = [...MIGRATIONS, { version: MIGRATIONS.length + 1, stores: { extra: 'id' }, why: 'test' }];
    const newer = defineDatabase('up-and-down', future);
    await newer.open();
    await newer.table('extra').put({ id: 'kept' });
    newer.close();
    const older = defineDatabase('up-and-down');
    await older.open();
    await older.table('meta').put({ name: 'written-by-older', value: 1 });
    older.close();
    const again = defineDatabase('up-and-down', future);
    await again.open();
    expect(await again.table('extra').get('kept')).toEqual({ id: 'kept' });
    expect(await again.table('meta').get('written-by-older')).toMatchObject({ value: 1 });
    again.close();
  });
});

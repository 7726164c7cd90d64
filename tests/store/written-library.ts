import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { type CopyRow, defineCopy } from '../../lib/store/copy-database';
import { USER_TABLES } from '../../lib/store/user-tables';
import { createWorld, reportOf, type World } from '../app/world';

type Row = Readonly<Record<string, unknown>>;

export const MARA = 'instagram:mara.kneads' as const;

/** A small library in which every kind of row that a user makes today has some. */
export async function writeLibrary(world: World): Promise<void> {
  await observeProfile(world, reportOf(maraKneads), 1);
  const list = await world.library.createList('Spring');
  await world.library.renameList('shortlist', 'First look');
  await world.library.saveBrief({ listId: list.id, brief: { name: 'Spring', terms: ['bread'] } });
  for (const listId of ['shortlist', list.id]) {
    await setVerdict(world, { key: MARA, listId, verdict: 'yes' });
  }
  await saveNote(world, { key: MARA, text: 'Answers quickly' });
  for (let at = 0; at < 6; at += 1) {
    const key: ProfileKey = `tiktok:writer.${at}`;
    await world.library.addNote(key, `note ${at}`);
    await world.library.changeEntries({
      listId: list.id,
      keys: [key],
      change: { stage: 'contacted', dueOn: '2026-05-01' },
    });
  }
  const quote = { format: 'feed', amount: 120, currency: 'USD', expected: null, at: world.now() } as const;
  await world.library.saveQuote({ ...quote, key: MARA, views: null, engagements: null }, null);
  await world.library.claim('instagram:me.myself', true);
  await world.library.forget('instagram:gone.away', true);
}

/** Every row of every table, read through one connection. */
export async function tablesOf(world: World): Promise<Readonly<Record<string, readonly Row[]>>> {
  const database = world.database();
  await database.open();
  const tables: Record<string, readonly Row[]> = {};
  for (const { name } of database.tables) tables[name] = await database.table<Row>(name).toArray();
  database.close();
  return tables;
}

/** Every row that the user wrote, and what they said of profiles. */
export async function wordsOf(world: World): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables = await tablesOf(world);
  const words = Object.fromEntries(USER_TABLES.map((table) => [table, tables[table] ?? []]));
  const marks = tables.meta ?? [];
  return { ...words, meta: marks.filter(({ name }) => /^(claim|forgotten):/.test(String(name))) };
}

export interface Planted {
  readonly library: Readonly<Record<string, readonly unknown[]>>;
  readonly copy: readonly CopyRow[];
}

/** Library and copy as they lie there, to be planted under other names. */
export async function uproot(world: World, name: string): Promise<Planted> {
  const library = await tablesOf(world);
  const copy = await defineCopy(`${name}-copy`);
  const rows = await copy.rows.toArray();
  copy.close();
  return { library, copy: rows };
}

export async function plant({ library, copy }: Planted, name: string): Promise<World> {
  const world = createWorld(name);
  const database = world.database();
  await database.open();
  await database.transaction('rw', database.tables, async () => {
    for (const [table, rows] of Object.entries(library)) await database.table(table).bulkPut([...rows]);
  });
  database.close();
  const second = await defineCopy(`${name}-copy`);
  await second.rows.bulkPut([...copy]);
  second.close();
  return world;
}

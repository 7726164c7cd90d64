import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { type CopyRow, defineCopy } from '../../lib/store/copy/copy-database';
import { isCopied } from '../../lib/store/copy/touched-rows';
import { USER_TABLES } from '../../lib/store/user/user-tables';
import { createWorld, reportOf, type World } from '../app/world';

type Row = Readonly<Record<string, unknown>>;

export const MARA = 'instagram:mara.kneads' as const;
const WRITER = 'tiktok:writer.0' as const;

/** A small library in which every table of the user has at least two rows, and every part of them is filled. */
export async function writeLibrary(world: World): Promise<void> {
  await observeProfile(world, reportOf(maraKneads), 1);
  const list = await world.library.createList('Spring');
  await world.library.renameList('shortlist', 'First look');
  await world.library.saveBrief({ listId: list.id, brief: { name: 'Spring', terms: ['bread'] } });
  const budgetPerPost = { amount: 200, currency: 'EUR' };
  await world.library.saveBrief({ listId: 'shortlist', brief: { name: 'First look', budgetPerPost } });
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
  await writeDealings(world, list.id);
  await writeOwnWays(world, list.id);
  await world.library.claim('instagram:me.myself', true);
  await world.library.claim(MARA, false);
  await world.library.setLetterhead({ name: 'Crumb & Co', logo: 'data:image/png;base64,iVBORw0KGgo=' });
  await world.library.forget('instagram:gone.away', true);
  const gone = await world.library.createList('Gone');
  await world.library.removeList(gone.id);
}

/** Prices, contacts, addresses and answers. */
async function writeDealings({ library, now }: World, listId: string): Promise<void> {
  const quote = { format: 'feed', amount: 120, currency: 'USD', expected: null, at: now() } as const;
  await library.saveQuote({ ...quote, key: MARA, views: null, engagements: null }, null);
  const views = { low: 900, high: 1_100 };
  await library.saveQuote(
    { ...quote, key: WRITER, amount: 90, expected: 2, views, engagements: views },
    null,
  );
  const fee = { amount: 150, currency: 'EUR' };
  const contact = {
    at: now(),
    how: 'email',
    by: 'Mia',
    listId,
    about: 'flour',
    fee,
    productValue: fee,
  } as const;
  await library.addContact({ ...contact, key: MARA }, null);
  await library.addContact({ ...contact, key: WRITER, how: 'phone', by: null, fee: null }, null);
  await library.saveCard({ key: MARA, email: 'mara@example.test', country: 'AT' }, null);
  await library.saveCard({ key: WRITER, email: null, country: 'DE' }, null);
  await library.saveQuestions(listId, [
    { id: 'q-oven', text: 'Own oven?' },
    { id: 'q-gone', text: 'Asked once', removed: true },
  ]);
  await library.setAnswer({ key: MARA, listId, questionId: 'q-oven', answer: 'yes' }, null);
  await library.setAnswer({ key: MARA, listId, questionId: 'q-gone', answer: 'unsure' }, null);
}

/** Reasons, the queue, saved views and linked accounts. */
async function writeOwnWays({ library }: World, listId: string): Promise<void> {
  await library.saveReasons(listId, ['no flour', 'too dear']);
  await library.setVerdict({ key: WRITER, listId, verdict: 'no' }, () => null);
  await library.setReason({ key: WRITER, listId, reason: 'no flour' });
  await library.addToQueue([
    { platform: 'instagram', handle: 'waits.first' },
    { platform: 'tiktok', handle: 'waits.second' },
  ]);
  const query = { text: 'flour', sort: 'views' };
  await library.saveView({ id: null, name: 'With flour', query, columns: ['fit', 'tags'] });
  await library.saveView({ id: null, name: 'All', query: {}, columns: ['fit'] });
  await library.linkAccounts({ key: MARA, other: WRITER, linked: true });
  await library.linkAccounts({ key: 'instagram:writer.5', other: 'tiktok:writer.5', linked: true });
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
  return {
    ...words,
    meta: marks.filter(({ name }) => isCopied('meta', String(name))),
  };
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

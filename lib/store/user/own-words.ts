import Dexie, { type Collection } from 'dexie';
import type { LibraryColumns, LibraryRow } from '../../core/library/library-row';
import type { VerdictWord } from '../../core/library/verdict';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { EntryRow, VerdictRow } from '../rows';
import { checkedRow } from '../table/read-rows';

/** Who looks, and for which list. */
export interface Onlooker {
  /** The installation whose verdicts count. */
  readonly author: string;
  readonly listId: string;
}

/** A list with more rows than this is looked up row by row. */
const LONG_LIST = 1000;

/** Profiles on the list whose entry passes. */
export async function listedKeys(
  database: Database,
  who: Onlooker,
  passing: (entry: EntryRow) => boolean,
): Promise<ReadonlySet<ProfileKey>> {
  const rows = await entriesIn(database, who).toArray();
  return new Set(rows.filter(passing).map(({ key }) => key));
}

/** Profiles on any list. */
export async function allListed(database: Database): Promise<ReadonlySet<ProfileKey>> {
  const keys = await database.entries.orderBy('key').uniqueKeys();
  return new Set(keys as ProfileKey[]);
}

/** Profiles that the user gave a verdict in the list. */
export async function ownKeys(
  database: Database,
  who: Onlooker,
  verdict?: VerdictWord,
): Promise<ReadonlySet<ProfileKey>> {
  const rows = await verdictsIn(database, who).toArray();
  const own = rows.filter((row) => row.author === who.author && (!verdict || row.verdict === verdict));
  return new Set(own.map(({ key }) => key));
}

/** The rows with what the user said of them in the list at hand. */
export async function withOwnWords(
  database: Database,
  rows: readonly LibraryColumns[],
  who: Onlooker,
): Promise<readonly LibraryRow[]> {
  const keys = rows.map(({ key }) => key);
  const [verdicts, entries] = await Promise.all([
    ofKeys(keys, verdictsIn(database, who), (key) =>
      database.verdicts.where('[listId+key]').equals([who.listId, key]).toArray(),
    ),
    ofKeys(keys, entriesIn(database, who), (key) =>
      database.entries.where('[listId+key]').equals([who.listId, key]).toArray(),
    ),
  ]);
  const said = new Map<ProfileKey, VerdictRow>();
  for (const row of verdicts) {
    const own = checkedRow('verdicts', row);
    if (own?.author === who.author) said.set(own.key, own);
  }
  const noted = new Map<ProfileKey, EntryRow>();
  for (const row of entries) {
    const entry = checkedRow('entries', row);
    if (entry) noted.set(entry.key, entry);
  }
  return rows.map((columns) => ({
    ...columns,
    verdict: said.get(columns.key)?.verdict ?? null,
    reason: said.get(columns.key)?.reason ?? null,
    entry: noted.get(columns.key) ?? null,
  }));
}

/** The rows of these keys: out of the whole list where it is short, else one by one. */
async function ofKeys<Row extends { readonly key: ProfileKey }>(
  keys: readonly ProfileKey[],
  list: Collection<Row, string>,
  one: (key: ProfileKey) => PromiseLike<readonly Row[]>,
): Promise<readonly Row[]> {
  const whole = await list.limit(LONG_LIST + 1).toArray();
  if (whole.length > LONG_LIST) return (await Promise.all(keys.map(one))).flat();
  const wanted = new Set(keys);
  return whole.filter(({ key }) => wanted.has(key));
}

function verdictsIn({ verdicts }: Database, { listId }: Onlooker): Collection<VerdictRow, string> {
  return verdicts.where('[listId+key]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]);
}

function entriesIn({ entries }: Database, { listId }: Onlooker): Collection<EntryRow, string> {
  return entries.where('[listId+key]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]);
}

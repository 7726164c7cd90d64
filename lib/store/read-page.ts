import Dexie, { type Collection } from 'dexie';
import {
  inOrder,
  type LibraryCursor,
  type LibraryPage,
  type LibraryQuery,
  passes,
  type SortId,
  sortValue,
  UNKNOWN,
} from '../core/library/library-query';
import type { ProfileKey } from '../core/profile/record';
import type { Database } from './database';
import { type Onlooker, ownKeys, withOwnWords } from './own-words';
import { checkedRow } from './read-rows';
import type { InsightRow } from './rows';
import { keysWithWords } from './search-keys';

/** So many rows are fetched and sorted in memory; more are found by walking the index of the order. */
const FEW = 400;
/** Rows looked at in one go, for filters that few rows pass. */
const STRIDE = 500;
/** After every text. */
const LAST_TEXT = '\uffff';

type Index = Parameters<Database['insights']['where']>[0];

/** One page of the table, in the caller's transaction. */
export async function readPage(
  database: Database,
  query: LibraryQuery,
  after: LibraryCursor | null,
  limit: number,
  who: Onlooker,
): Promise<LibraryPage> {
  const wanted = await wantedKeys(database, query, who);
  const found =
    wanted === null
      ? await walk(database, query, after, limit)
      : wanted.size <= FEW
        ? await fetchAll(database, query, after, limit, [...wanted])
        : await walkKeys(database, query, after, limit, wanted);
  const last = found.length === limit ? found.at(-1) : undefined;
  return {
    rows: await withOwnWords(database, found, who),
    next: last ? { at: sortValue(last, query.sort), key: last.key } : null,
  };
}

/** The profiles that words, verdict and list leave; null = all. */
async function wantedKeys(
  database: Database,
  query: LibraryQuery,
  who: Onlooker,
): Promise<ReadonlySet<ProfileKey> | null> {
  const sets = [
    await keysWithWords(database, query.text),
    query.listed ? await ownKeys(database, 'entries', who) : null,
    query.verdict && query.verdict !== 'none'
      ? await ownKeys(database, 'verdicts', who, query.verdict)
      : null,
  ].filter((set) => set !== null);
  const without = query.verdict === 'none' ? await ownKeys(database, 'verdicts', who) : null;
  const [first, ...rest] = sets.sort((a, b) => a.size - b.size);
  if (!first) return without && without.size > 0 ? allBut(database, without) : null;
  const common = [...first].filter((key) => rest.every((set) => set.has(key)) && !without?.has(key));
  return new Set(common);
}

async function allBut(
  database: Database,
  without: ReadonlySet<ProfileKey>,
): Promise<ReadonlySet<ProfileKey>> {
  const keys = await database.insights.toCollection().primaryKeys();
  return new Set(keys.filter((key) => !without.has(key)));
}

async function fetchAll(
  database: Database,
  query: LibraryQuery,
  after: LibraryCursor | null,
  limit: number,
  keys: readonly ProfileKey[],
): Promise<readonly InsightRow[]> {
  const rows = sound(await database.insights.bulkGet([...keys])).filter((row) => passes(row, query));
  const sorted = rows.sort(inOrder(query));
  const from = after ? sorted.findIndex(({ key }) => key === after.key) + 1 : 0;
  return sorted.slice(from, from + limit);
}

/** Along the index of the order, row by row, past those that do not pass. */
async function walk(
  database: Database,
  query: LibraryQuery,
  after: LibraryCursor | null,
  limit: number,
): Promise<readonly InsightRow[]> {
  const found: InsightRow[] = [];
  for (const stretch of stretches(query.sort, after)) {
    let from = stretch.after;
    for (let stride = limit; ; stride = STRIDE) {
      const rows = await along(database, query, stretch.known, from).limit(stride).toArray();
      found.push(...sound(rows).filter((row) => passes(row, query)));
      if (found.length >= limit) return found.slice(0, limit);
      const last = rows.at(-1);
      if (rows.length < stride || !last) break;
      from = { at: sortValue(last, query.sort), key: last.key };
    }
  }
  return found;
}

/** Along the index by keys alone: rows are fetched only of those that are wanted. */
async function walkKeys(
  database: Database,
  query: LibraryQuery,
  after: LibraryCursor | null,
  limit: number,
  wanted: ReadonlySet<ProfileKey>,
): Promise<readonly InsightRow[]> {
  const found: InsightRow[] = [];
  for (const stretch of stretches(query.sort, after)) {
    const keys = await along(database, query, stretch.known, stretch.after).primaryKeys();
    const chosen = keys.filter((key) => wanted.has(key));
    for (let at = 0; at < chosen.length; at += limit) {
      const rows = sound(await database.insights.bulkGet(chosen.slice(at, at + limit)));
      found.push(...rows.filter((row) => passes(row, query)));
      if (found.length >= limit) return found.slice(0, limit);
    }
  }
  return found;
}

interface Stretch {
  /** Rows whose figure is known, or those where it is not. */
  readonly known: boolean;
  readonly after: LibraryCursor | null;
}

/** What is not known comes last in either direction: the index is walked in two stretches. */
function stretches(sort: SortId, after: LibraryCursor | null): readonly Stretch[] {
  if (sort === 'seen' || sort === 'handle') return [{ known: true, after }];
  if (after?.at === UNKNOWN) return [{ known: false, after }];
  return [
    { known: true, after },
    { known: false, after: null },
  ];
}

function along(
  database: Database,
  { sort, descending }: LibraryQuery,
  known: boolean,
  after: LibraryCursor | null,
): Collection<InsightRow, ProfileKey> {
  const isText = sort === 'seen' || sort === 'handle';
  const low = [isText ? '' : known ? 0 : UNKNOWN, Dexie.minKey];
  // The same array must not stand in a key twice: `maxKey` is one.
  const high = [isText ? LAST_TEXT : known ? Number.POSITIVE_INFINITY : UNKNOWN, Dexie.maxKey];
  const place = after ? [after.at, after.key] : null;
  const rows = database.insights.where(indexOf(sort) as Index & string);
  return descending
    ? rows.between(low, place ?? high, true, false).reverse()
    : rows.between(place ?? low, high, place === null, true);
}

function indexOf(sort: SortId): string {
  if (sort === 'seen') return '[lastSeenAt+key]';
  return sort === 'handle' ? '[handle+key]' : `[sort.${sort}+key]`;
}

/** Rows that can be understood; a reader moves none of the others, the background does when it meets them. */
function sound(rows: readonly (InsightRow | undefined)[]): InsightRow[] {
  return rows.flatMap((row) => checkedRow('insights', row) ?? []);
}

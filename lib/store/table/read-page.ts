import Dexie from 'dexie';
import {
  asksOfList,
  entryPasses,
  inOrder,
  type LibraryCursor,
  type LibraryPage,
  type LibraryQuery,
  NO_LIST,
  passes,
  type SortId,
  sortValue,
  UNKNOWN,
} from '../../core/library/library-query';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { InsightRow } from '../rows';
import { allListed, listedKeys, type Onlooker, ownKeys, withOwnWords } from '../user/own-words';
import { type IndexStretch, keysAlong, rowsAlong } from './index-walk';
import { checkedRow } from './read-rows';
import { hasWords, searchKeys } from './search-keys';

/** So many rows are fetched and sorted in memory; more are found by walking the index of the order. */
const FEW = 300;
/** Rows looked at in one go, for filters that few rows pass; keys, which are lighter. */
const STRIDE = 500;
const KEY_STRIDE = 4000;
/** After every text. */
const LAST_TEXT = '\uffff';

type Passing = (row: InsightRow) => boolean;

/** What a query leaves of the library. */
interface Wanted {
  /** null = any that passes. */
  readonly keys: ReadonlySet<ProfileKey> | null;
  readonly passing: Passing;
}

/** One page of the table, in a transaction of its own. */
export async function pageOf(...asked: Parameters<typeof readPage>): Promise<LibraryPage> {
  const [database] = asked;
  return database.transaction('r', ['insights', 'search', 'entries', 'verdicts'], async () =>
    readPage(...asked),
  );
}

async function readPage(
  database: Database,
  query: LibraryQuery,
  after: LibraryCursor | null,
  limit: number,
  who: Onlooker,
): Promise<LibraryPage> {
  const { keys, passing } = await wantedOf(database, query, who);
  const ask: Ask = { database, query, after, limit, passing };
  const found =
    keys === null
      ? await walk(ask)
      : keys.size <= FEW
        ? await fetchAll(ask, [...keys])
        : await walkKeys(ask, keys);
  const last = found.length === limit ? found.at(-1) : undefined;
  return {
    rows: await withOwnWords(database, found, who),
    next: last ? { at: sortValue(last, query.sort), key: last.key } : null,
  };
}

interface Ask {
  readonly database: Database;
  readonly query: LibraryQuery;
  readonly after: LibraryCursor | null;
  readonly limit: number;
  readonly passing: Passing;
}

async function wantedOf(database: Database, query: LibraryQuery, who: Onlooker): Promise<Wanted> {
  const { keys, common } = await searchKeys(database, query.text);
  const said = query.verdict === 'none' ? await ownKeys(database, who) : null;
  const onAny = query.onList === NO_LIST ? await allListed(database) : null;
  const other = query.onList?.startsWith('@') ? null : query.onList;
  const word = query.verdict === 'none' ? null : query.verdict;
  const sets = [
    keys,
    asksOfList(query) ? await listedKeys(database, who, (entry) => entryPasses(entry, query)) : null,
    other ? await listedKeys(database, { ...who, listId: other }, () => true) : null,
    word ? await ownKeys(database, who, word) : null,
  ].filter((set) => set !== null);
  const [first, ...rest] = sets.sort((a, b) => a.size - b.size);
  return {
    keys: first ? new Set([...first].filter((key) => rest.every((set) => set.has(key)))) : null,
    passing: (row) =>
      passes(row, query) && hasWords(row.words, common) && !said?.has(row.key) && !onAny?.has(row.key),
  };
}

async function fetchAll(ask: Ask, keys: readonly ProfileKey[]): Promise<readonly InsightRow[]> {
  const rows = sound(await ask.database.insights.bulkGet([...keys])).filter(ask.passing);
  const sorted = rows.sort(inOrder(ask.query));
  const { after, limit } = ask;
  const from = after ? sorted.findIndex(({ key }) => key === after.key) + 1 : 0;
  return sorted.slice(from, from + limit);
}

/** Along the index of the order, row by row, past those that do not pass. */
async function walk(ask: Ask): Promise<readonly InsightRow[]> {
  const { database, query, limit } = ask;
  const found: InsightRow[] = [];
  for (const stretch of stretches(query.sort, ask.after)) {
    let from = stretch.after;
    for (let stride = limit; ; stride = STRIDE) {
      const rows = await rowsAlong(database, along(query, stretch.known, from), stride);
      found.push(...sound(rows.filter(ask.passing)));
      if (found.length >= limit) return found.slice(0, limit);
      const last = rows.at(-1);
      if (rows.length < stride || !last) break;
      from = placeOf(last, query.sort);
    }
  }
  return found;
}

/** Along the index by keys alone: rows are fetched only of those that are wanted. */
async function walkKeys(ask: Ask, wanted: ReadonlySet<ProfileKey>): Promise<readonly InsightRow[]> {
  const { database, query, limit } = ask;
  const found: InsightRow[] = [];
  for (const stretch of stretches(query.sort, ask.after)) {
    let from = stretch.after;
    for (;;) {
      const keys = await keysAlong(database, along(query, stretch.known, from), KEY_STRIDE);
      const chosen = keys.filter((key) => wanted.has(key));
      for (let at = 0; at < chosen.length; at += limit) {
        const rows = await database.insights.bulkGet(chosen.slice(at, at + limit));
        found.push(...sound(rows).filter(ask.passing));
        if (found.length >= limit) return found.slice(0, limit);
      }
      const last = keys.length === KEY_STRIDE ? keys.at(-1) : undefined;
      const row = last ? await database.insights.get(last) : undefined;
      if (!row) break;
      from = placeOf(row, query.sort);
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
  if (isText(sort)) return [{ known: true, after }];
  if (after?.at === UNKNOWN) return [{ known: false, after }];
  return [
    { known: true, after },
    { known: false, after: null },
  ];
}

function along(
  { sort, descending }: LibraryQuery,
  known: boolean,
  after: LibraryCursor | null,
): IndexStretch {
  const low = [isText(sort) ? '' : known ? 0 : UNKNOWN, Dexie.minKey];
  // The same array must not stand in a key twice: `maxKey` is one.
  const high = [isText(sort) ? LAST_TEXT : known ? Number.POSITIVE_INFINITY : UNKNOWN, Dexie.maxKey];
  const place = after ? [after.at, after.key] : null;
  const whole = { index: indexOf(sort), low, high, openLow: false, openHigh: false, descending };
  if (!place) return whole;
  return descending ? { ...whole, high: place, openHigh: true } : { ...whole, low: place, openLow: true };
}

/** Where the row stands in the index; also of a row that cannot be understood otherwise. */
function placeOf(row: InsightRow, sort: SortId): LibraryCursor {
  const at = sort === 'seen' || sort === 'handle' ? sortValue(row, sort) : row.sort[sort];
  return { at, key: row.key };
}

function isText(sort: SortId): boolean {
  return sort === 'seen' || sort === 'handle';
}

function indexOf(sort: SortId): string {
  if (sort === 'seen') return '[lastSeenAt+key]';
  return sort === 'handle' ? '[handle+key]' : `[sort.${sort}+key]`;
}

/** Rows that can be understood; a reader moves none of the others, the background does when it meets them. */
function sound(rows: readonly (InsightRow | undefined)[]): InsightRow[] {
  return rows.flatMap((row) => checkedRow('insights', row) ?? []);
}

import type { ProfileKey } from '../../core/profile/record';
import { FILE_TABLES, type FileTable } from '../../core/share/file-tables';
import { type FileChoice, withoutLeftOut } from '../../core/share/left-out';
import type { Database } from '../database';
import { unpackRow } from '../profiles/packed-record';
import { monthsOf } from '../profiles/series';
import type { ProfileRow } from '../rows';
import { FILE_END, type FileRow, isOwnRow, primaryKey, writeHeader, writeRow } from './library-file';
import { metaTable } from './meta-tables';

const CHUNK = 500;
/** Characters of a file that are held before they are handed to a blob. */
const PIECES_IN_MEMORY = 8_000_000;

type Row = FileRow['row'];

export interface OutgoingFile {
  readonly file: Blob;
  readonly rows: number;
}

/**
 * The library, or chosen lists of it, as one file. `told` hears how many rows are out. null = it was stopped.
 */
export async function exportFile(
  database: Database,
  exportedAt: string,
  choice: FileChoice,
  told: (rows: number) => void,
  stop?: AbortSignal,
): Promise<OutgoingFile | null> {
  let file = new Blob([]);
  let pieces: string[] = [await headerOf(database, exportedAt, choice)];
  let length = 0;
  let rows = 0;
  for await (const { table, chunk } of chosenRows(database, choice)) {
    if (stop?.aborted) return null;
    for (const stored of chunk) {
      const row = isOwnRow(table, stored)
        ? withoutLeftOut(table, asFiled(table, stored), choice.leaveOut)
        : null;
      if (!row) continue;
      const text = writeRow({ table, row }, rows === 0);
      pieces.push(text);
      length += text.length;
      rows += 1;
    }
    told(rows);
    // A blob may lie on the disk: the memory is free again.
    if (length > PIECES_IN_MEMORY) {
      file = new Blob([file, ...pieces]);
      pieces = [];
      length = 0;
    }
  }
  return { file: new Blob([file, ...pieces, FILE_END], { type: 'application/json' }), rows };
}

/** A file says where each field was read beside it: it is read by other versions, and by people. */
function asFiled(table: FileTable, sound: Row): Row {
  return table === 'profiles' ? (unpackRow(sound as unknown as ProfileRow) as unknown as Row) : sound;
}

async function headerOf(database: Database, exportedAt: string, choice: FileChoice): Promise<string> {
  if (choice.lists === null && choice.leaveOut.length === 0) {
    return writeHeader(exportedAt, null, choice.author ?? null);
  }
  const lists = await database.lists.bulkGet([...(choice.lists ?? [])]);
  const names = lists.flatMap((row) => row?.name ?? []);
  return writeHeader(exportedAt, { lists: names, leftOut: choice.leaveOut }, null);
}

interface Chunk {
  readonly table: FileTable;
  readonly chunk: readonly Row[];
}

async function* chosenRows(database: Database, choice: FileChoice): AsyncGenerator<Chunk> {
  const who = await chosenKeys(database, choice);
  for (const table of FILE_TABLES) {
    if (choice.lists !== null) yield* rowsOfLists(database, table, choice.lists, who ?? new Set());
    else {
      for await (const chunk of everyRow(database, table)) {
        yield {
          table,
          chunk: who ? chunk.filter((row) => !('key' in row) || who.has(row.key as ProfileKey)) : chunk,
        };
      }
    }
  }
}

/** Creators whose rows go out; null = all. */
async function chosenKeys(
  database: Database,
  { lists, leaveOut }: FileChoice,
): Promise<ReadonlySet<ProfileKey> | null> {
  if (lists === null && !leaveOut.includes('unlisted')) return null;
  const wanted = lists === null ? null : new Set(lists);
  const keys = new Set<ProfileKey>();
  for (const table of ['entries', 'verdicts'] as const) {
    for await (const chunk of everyRow(database, table)) {
      for (const row of chunk) if (!wanted || wanted.has(String(row.listId))) keys.add(row.key as ProfileKey);
    }
  }
  return keys;
}

/** They name creators of other lists, what the user looked for, or the user. */
const STAYS_HERE: ReadonlySet<FileTable> = new Set([
  'queues',
  'claims',
  'letterhead',
  'removals',
  'views',
  'links',
]);

/** What a hand-over of some lists holds of a table: those lists, and everything about their creators. */
async function* rowsOfLists(
  database: Database,
  table: FileTable,
  lists: readonly string[],
  who: ReadonlySet<ProfileKey>,
): AsyncGenerator<Chunk> {
  const wanted = new Set(lists);
  if (STAYS_HERE.has(table)) return;
  if (table === 'lists' || table === 'briefs') {
    const rows = (await database.lists.bulkGet([...lists])).flatMap((row) => row ?? []);
    const ids = rows.flatMap(({ briefId }) => briefId ?? []);
    const chunk = table === 'lists' ? rows : (await database.briefs.bulkGet(ids)).flatMap((row) => row ?? []);
    yield { table, chunk: chunk as unknown as readonly Row[] };
    return;
  }
  const keys = [...who];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const stretch = keys.slice(at, at + CHUNK);
    const rows = await rowsAbout(database, table, stretch);
    yield { table, chunk: rows.flatMap((row) => ofLists(table, row, wanted)) };
  }
}

async function rowsAbout(
  database: Database,
  table: FileTable,
  keys: readonly ProfileKey[],
): Promise<readonly Row[]> {
  if (table === 'profiles') {
    return (await database.profiles.bulkGet([...keys])).flatMap((row) =>
      row ? [row as unknown as Row] : [],
    );
  }
  if (table === 'series') {
    const months = await Promise.all(keys.map((key) => monthsOf(database, key).toArray()));
    return months.flat() as unknown as readonly Row[];
  }
  return database.table<Row>(table).where('key').anyOf(keys).toArray();
}

/** Words of other lists stay here; that a creator was written to is told without the list. */
function ofLists(table: FileTable, row: Row, wanted: ReadonlySet<string>): readonly Row[] {
  if (!('listId' in row) || wanted.has(String(row.listId))) return [row];
  return table === 'contacts' ? [{ ...row, listId: null, about: null }] : [];
}

async function* everyRow(database: Database, table: FileTable): AsyncGenerator<readonly Row[]> {
  const few = metaTable(table);
  if (few) {
    yield (await few.rows(database)) as readonly Row[];
    return;
  }
  const stored = database.table<Row, unknown>(table);
  let rows = await stored.orderBy(':id').limit(CHUNK).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    if (rows.length < CHUNK || !last) return;
    const parts = primaryKey(table, last);
    const key = parts.length === 1 ? parts[0] : [...parts];
    rows = await stored.where(':id').above(key).limit(CHUNK).toArray();
  }
}

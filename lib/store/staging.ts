import { FILE_TABLES, type FileRefusal, type FileTable, type ImportCounts } from '../core/share/library-file';
import type { Database } from './database';
import { FILE_END, FileReader, type FileRow, primaryKey, writeHeader, writeRow } from './library-file';

const CHUNK = 500;

export type Staged =
  | { readonly status: 'staged'; readonly batch: string; readonly counts: readonly ImportCounts[] }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** The whole library as pieces of a file, table by table, in the order of keys. `told` hears how many rows are out. */
export async function* exportPieces(
  database: Database,
  exportedAt: string,
  told: (rows: number) => void,
): AsyncGenerator<string> {
  yield writeHeader(exportedAt);
  let rows = 0;
  for (const table of FILE_TABLES) {
    for await (const chunk of chunksOf(database, table)) {
      yield chunk.map((row, index) => writeRow({ table, row }, rows + index === 0)).join('');
      rows += chunk.length;
      told(rows);
    }
  }
  yield FILE_END;
}

async function* chunksOf(database: Database, table: FileTable): AsyncGenerator<readonly FileRow['row'][]> {
  const stored = database.table<FileRow['row'], unknown>(table);
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

/** Checks a file row by row and lays it aside; nothing of the library is touched. A refused file leaves nothing. */
export async function stageFile(
  database: Database,
  file: Blob,
  batch: string,
  told: (share: number) => void,
): Promise<Staged> {
  await database.staged.clear();
  const reader = new FileReader();
  const counter = new Counter(database);
  let waiting: FileRow[] = [];
  const put = async (): Promise<void> => {
    await database.staged.bulkAdd(waiting.map(({ table, row }) => ({ batch, table, row })));
    await counter.count(waiting);
    waiting = [];
  };
  for await (const { text, share } of linesOf(file)) {
    const read = reader.read(text);
    if (read.status === 'refused') return refuse(database, read.refusal);
    if (read.status === 'row') waiting.push(read.row);
    if (waiting.length >= CHUNK) {
      await put();
      told(share);
    }
  }
  const refusal = reader.end();
  if (refusal) return refuse(database, refusal);
  await put();
  return { status: 'staged', batch, counts: counter.counts() };
}

async function refuse(database: Database, refusal: FileRefusal): Promise<Staged> {
  await database.staged.clear();
  return { status: 'refused', refusal };
}

/** A line longer than this is handed on as it is, to be refused. */
const LONGEST = 5_000_000;

async function* linesOf(file: Blob): AsyncGenerator<{ readonly text: string; readonly share: number }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = file.stream().getReader();
  let rest = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const text of lines) if (text !== '' || !done) yield { text, share: bytes / (file.size || 1) };
    if (rest.length > LONGEST) yield { text: rest, share: 1 };
    if (done) return;
  }
}

/** What the rows would do, against what is kept now. */
class Counter {
  readonly #database: Database;
  readonly #counts = new Map<FileTable, { added: number; same: number; changed: number; clashing: number }>();

  constructor(database: Database) {
    this.#database = database;
  }

  async count(rows: readonly FileRow[]): Promise<void> {
    for (const table of FILE_TABLES) {
      const own = rows.filter((one) => one.table === table).map(({ row }) => row);
      if (own.length > 0) await this.#countIn(table, own);
    }
  }

  counts(): readonly ImportCounts[] {
    return [...this.#counts].map(([table, counts]) => ({ table, ...counts }));
  }

  async #countIn(table: FileTable, rows: readonly FileRow['row'][]): Promise<void> {
    const keys = rows.map((row) => {
      const parts = primaryKey(table, row);
      return parts.length === 1 ? parts[0] : [...parts];
    });
    const known = await this.#database.table<FileRow['row'], unknown>(table).bulkGet(keys);
    const counts = this.#counts.get(table) ?? { added: 0, same: 0, changed: 0, clashing: 0 };
    for (const [index, row] of rows.entries()) counts[standing(row, known[index])] += 1;
    this.#counts.set(table, counts);
  }
}

function standing(
  row: FileRow['row'],
  known: FileRow['row'] | undefined,
): 'added' | 'same' | 'changed' | 'clashing' {
  if (!known) return 'added';
  if (JSON.stringify(row) === JSON.stringify(known)) return 'same';
  const time = (of: FileRow['row']): string => String(of.updatedAt ?? of.lastSeenAt ?? '');
  return time(row) >= time(known) ? 'changed' : 'clashing';
}

import type { FilePart, FileRefusal, FileTable, ImportCounts } from '../core/share/library-file';
import type { Database } from './database';
import { type Clash, IncomingCounts } from './incoming-counts';
import { FileReader, type FileRow } from './library-file';

const CHUNK = 500;

export type Staged =
  | {
      readonly status: 'staged';
      readonly batch: string;
      readonly counts: readonly ImportCounts[];
      readonly clashes: readonly Clash[];
      /** What somebody chose to hand over; null = a whole library. */
      readonly part: FilePart | null;
    }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** Checks a file row by row and lays it aside; nothing of the library is touched. A refused file leaves nothing. */
export async function stageFile(
  database: Database,
  file: Blob,
  batch: string,
  told: (share: number) => void,
  stop?: AbortSignal,
): Promise<Staged> {
  await database.staged.clear();
  const reader = new FileReader();
  const counter = new IncomingCounts(database);
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
      if (stop?.aborted) return stopped(database);
    }
  }
  const refusal = reader.end();
  if (refusal) return refuse(database, refusal);
  await put();
  return { status: 'staged', batch, counts: counter.counts(), clashes: counter.clashes(), part: reader.part };
}

async function stopped(database: Database): Promise<Staged> {
  await database.staged.clear();
  return { status: 'stopped' };
}

/** What the user decided of a staged file before it is taken in. */
export interface Decisions {
  /** Kinds of rows that are not wanted. */
  readonly leave: readonly FileTable[];
  /** Parts that both sides changed: whose word counts. */
  readonly parts: readonly { readonly id: string; readonly part: string; readonly whose: 'mine' | 'file' }[];
}

export async function decideStaged(database: Database, batch: string, decisions: Decisions): Promise<void> {
  const unwanted: ReadonlySet<string> = new Set(decisions.leave);
  const staged = () => database.staged.where('batch').equals(batch);
  if (unwanted.size > 0)
    await staged()
      .filter(({ table }) => unwanted.has(table))
      .delete();
  const byId = new Map<string, Record<string, 'mine' | 'file'>>();
  for (const { id, part, whose } of decisions.parts) byId.set(id, { ...byId.get(id), [part]: whose });
  if (byId.size === 0) return;
  await staged()
    .filter(({ row }) => byId.has(idOf(row)))
    .modify((row) => {
      Object.assign(row, { decided: byId.get(idOf(row.row)) });
    });
}

function idOf(row: unknown): string {
  return String((row as { readonly id?: unknown }).id);
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

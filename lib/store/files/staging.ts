import type { FileTable } from '../../core/share/file-tables';
import type { Clash, ComingBack, FilePart, FileRefusal, ImportCounts } from '../../core/share/library-file';
import type { Database } from '../database';
import { dropLists, RemovedLists } from './coming-back';
import { IncomingCounts } from './incoming-counts';
import { FileReader, type FileRow } from './library-file';
import { OwnKeys } from './own-keys';
import { runsOf } from './staged-runs';

/** Rows and characters taken in one step: the page stays able to answer in between. */
const STEP = { rows: 100, characters: 100_000 } as const;

export type Staged =
  | {
      readonly status: 'staged';
      readonly batch: string;
      readonly counts: readonly ImportCounts[];
      readonly clashes: readonly Clash[];
      /** What somebody chose to hand over; null = a whole library. */
      readonly part: FilePart | null;
      /** Who wrote it, where it is a whole library that says so. */
      readonly author: string | null;
      /** Lists in it that the user removed here; their rows are not counted. */
      readonly removed: readonly ComingBack[];
    }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** Checks a file row by row and lays it aside; nothing of the library is touched. A refused file leaves nothing. */
export async function stageFile(
  database: Database,
  file: Blob,
  batch: string,
  now: string,
  told: (share: number) => void,
  stop?: AbortSignal,
): Promise<Staged> {
  await database.staged.clear();
  const reader = new FileReader(now);
  const counter = new IncomingCounts(database);
  const removed = new RemovedLists(database);
  const own = new OwnKeys(database);
  const steps = new Steps(async (read) => {
    const rows = await own.renamed(read);
    const count = async () => counter.count(await removed.without(rows));
    await Promise.all([database.staged.bulkAdd(runsOf(batch, rows)), count()]);
  });
  for await (const { text, share } of linesOf(file)) {
    const read = reader.read(text);
    if (read.status === 'refused') return refuse(database, steps, read.refusal);
    if (read.status === 'row' && steps.isFull(read.row, text.length)) {
      await steps.next();
      told(share);
      if (stop?.aborted) return stopped(database, steps);
    }
  }
  const refusal = reader.end();
  if (refusal) return refuse(database, steps, refusal);
  await steps.next();
  await steps.done();
  await own.renameNotes(batch);
  return {
    status: 'staged',
    batch,
    counts: counter.counts(),
    clashes: counter.clashes(),
    part: reader.part,
    author: reader.part ? null : reader.author,
    removed: removed.found(),
  };
}

/** Gathers rows and lays them aside a step at a time: one step is written while the next is read. */
class Steps {
  readonly #put: (rows: readonly FileRow[]) => Promise<void>;
  #rows: FileRow[] = [];
  #characters = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(put: (rows: readonly FileRow[]) => Promise<void>) {
    this.#put = put;
  }

  /** Takes a row of so many characters; whether the step is to be written now. */
  isFull(row: FileRow, characters: number): boolean {
    this.#rows.push(row);
    this.#characters += characters;
    return this.#rows.length >= STEP.rows || this.#characters >= STEP.characters;
  }

  async next(): Promise<void> {
    await this.#writing;
    this.#writing = this.#put(this.#rows);
    // It is waited for at the next step; until then nobody may call it unheard.
    this.#writing.catch(() => {});
    this.#rows = [];
    this.#characters = 0;
  }

  async done(): Promise<void> {
    await this.#writing;
  }
}

async function stopped(database: Database, steps: Steps): Promise<Staged> {
  await steps.done();
  await database.staged.clear();
  return { status: 'stopped' };
}

/** What the user decided of a staged file before it is taken in. */
export interface Decisions {
  /** Kinds of rows that are not wanted. */
  readonly leave: readonly FileTable[];
  /** Lists that stay out, with all that lies in them. */
  readonly lists: readonly string[];
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
  await dropLists(database, batch, decisions.lists);
  const byId = new Map<string, Record<string, 'mine' | 'file'>>();
  for (const { id, part, whose } of decisions.parts) byId.set(id, { ...byId.get(id), [part]: whose });
  if (byId.size === 0) return;
  await staged()
    .filter(({ rows }) => rows.some((row) => byId.has(idOf(row))))
    .modify((run) => {
      const ids = new Set(run.rows.map(idOf));
      Object.assign(run, { decided: new Map([...byId].filter(([id]) => ids.has(id))) });
    });
}

function idOf(row: unknown): string {
  return String((row as { readonly id?: unknown }).id);
}

async function refuse(database: Database, steps: Steps, refusal: FileRefusal): Promise<Staged> {
  await steps.done();
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

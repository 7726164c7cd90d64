import type { Authored } from '../../core/library/verdict';
import { SHORTLIST } from '../../core/library/verdict';
import type { Database } from '../database';
import type { CheckedTable, CopyingRow } from '../rows';
import { storedStretch, storedValue, storedValues, UNREADABLE } from '../stored-values';
import { checkedRow } from '../table/read-rows';
import { type CopyDatabase, type CopyRow, defineCopy, deleteCopy } from './copy-database';
import { COPIED_TABLES, type CopiedTable, isCopied, type RowName } from './touched-rows';

const CHUNK = 300;
/** Rows brought over in one step: whoever looks at a profile meanwhile waits for one. */
const STEP = 100;
/** Written when every row was brought over once; without it the copy is filled anew. */
const COMPLETE: readonly [CopiedTable, string] = ['meta', 'complete'];

export interface CopySetup {
  readonly define: (name: string) => Promise<CopyDatabase>;
  readonly remove: (name: string) => Promise<void>;
}

/**
 * The rows that the user wrote, a second time. It follows the library after each action and only ever loses what the
 * user took away: what merely vanished from the library stays here, and can be brought back.
 */
export class SecondCopy {
  readonly #name: string;
  readonly #setup: CopySetup;
  #opened: Promise<CopyDatabase> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** library: the name of the library's database. */
  constructor(library: string, setup: CopySetup = { define: defineCopy, remove: deleteCopy }) {
    this.#name = `${library}-copy`;
    this.#setup = setup;
  }

  /** Brings over what is noted in `copying`. Rejects when it cannot; the notes stay for the next time. */
  async follow(library: Database): Promise<void> {
    await this.#inTurn((copy) => bringOver(library, copy));
  }

  /** Rows it holds. */
  async count(): Promise<number> {
    return this.#inTurn(async ({ rows }) => (await rows.count()) - ((await rows.get([...COMPLETE])) ? 1 : 0));
  }

  /** How many rows the library lacks, or cannot read; it stops counting at `most`. */
  async missing(library: Database, most = Number.POSITIVE_INFINITY): Promise<number> {
    return this.#inTurn(async (copy) => {
      let found = 0;
      for await (const rows of chunksOf(copy)) {
        found += (await lackedBy(library, rows)).length;
        if (found >= most) break;
      }
      return found;
    });
  }

  /** Puts into the library what it lacks, step by step: stopped in the middle, it is simply asked again. */
  async restoreInto(library: Database, now: string): Promise<readonly CopyRow[]> {
    return this.#inTurn(async (copy) => {
      const back: CopyRow[] = [];
      for await (const rows of chunksOf(copy)) {
        const lacked = await lackedBy(library, rows);
        await library.transaction('rw', [...COPIED_TABLES, 'quarantine'], async () => {
          for (const { table, id, row } of lacked) {
            const known = await storedValue(library.table(table), id);
            if (known && known !== UNREADABLE && table !== 'meta' && !checkedRow(table, known))
              await library.quarantine.add({ table, at: now, row: known });
            await library.table(table).put(row);
          }
        });
        back.push(...lacked);
      }
      return back;
    });
  }

  async erase(): Promise<void> {
    await this.#inTurn(async ({ rows }) => rows.clear()).catch(() => {});
    await this.close();
    await this.#setup.remove(this.#name);
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    (await opened?.catch(() => null))?.close();
  }

  #inTurn<Result>(work: (copy: CopyDatabase) => Promise<Result>): Promise<Result> {
    const next = this.#last.then(async () => work(await this.#open()));
    this.#last = next.catch(() => {});
    return next;
  }

  async #open(): Promise<CopyDatabase> {
    this.#opened ??= this.#soundCopy();
    const opened = this.#opened;
    const copy = await opened.catch((cause: unknown) => {
      this.#opened = null;
      throw cause;
    });
    if (copy.isOpen()) return copy;
    this.#opened = null;
    return this.#open();
  }

  /** A copy that cannot be opened is made anew: the library is there to fill it. */
  async #soundCopy(): Promise<CopyDatabase> {
    const { define, remove } = this.#setup;
    const copy = await define(this.#name);
    try {
      await copy.open();
      return copy;
    } catch {
      copy.close();
      await remove(this.#name);
      const anew = await define(this.#name);
      await anew.open();
      return anew;
    }
  }
}

async function bringOver(library: Database, copy: CopyDatabase): Promise<void> {
  if (!(await copy.rows.get([...COMPLETE]))) await copyAll(library, copy);
  for (;;) {
    const lines = await library.copying.orderBy(':id').limit(CHUNK).toArray();
    const last = lines.at(-1)?.seq;
    if (last === undefined) return;
    if (lines.some(({ rows }) => rows === 'all')) await copyAll(library, copy);
    await copyRows(library, copy, namedIn(lines));
    await library.copying.where('seq').belowOrEqual(last).delete();
  }
}

function namedIn(lines: readonly CopyingRow[]): ReadonlyMap<CopiedTable, ReadonlySet<string>> {
  const names = new Map<CopiedTable, Set<string>>();
  for (const { rows } of lines) {
    if (rows === 'all') continue;
    for (const [table, id] of rows as readonly RowName[]) {
      names.set(table, (names.get(table) ?? new Set()).add(id));
    }
  }
  return names;
}

async function copyRows(
  library: Database,
  copy: CopyDatabase,
  names: ReadonlyMap<CopiedTable, ReadonlySet<string>>,
): Promise<void> {
  for (const [table, all] of names) {
    const ids = [...all];
    for (let at = 0; at < ids.length; at += STEP) {
      const some = ids.slice(at, at + STEP);
      await writeCopies(copy, table, some, await storedValues(library.table(table), some));
    }
  }
}

/** rows: as they lie in the library, in the order of their ids; undefined = taken away. */
async function writeCopies(
  copy: CopyDatabase,
  table: CopiedTable,
  ids: readonly string[],
  rows: readonly unknown[],
): Promise<void> {
  const put: CopyRow[] = [];
  const gone: [string, string][] = [];
  for (const [index, id] of ids.entries()) {
    if (rows[index] === undefined) gone.push([table, id]);
    else if (isSound(table, rows[index])) put.push({ table, id, row: rows[index] });
  }
  await copy.transaction('rw', copy.rows, async () => {
    if (gone.length > 0) await copy.rows.bulkDelete(gone);
    if (put.length > 0) await copy.rows.bulkPut(put);
  });
}

async function copyAll(library: Database, copy: CopyDatabase): Promise<void> {
  for (const table of COPIED_TABLES) {
    const stored = library.table<unknown, string>(table);
    for (let after = ''; ; ) {
      const ids = await stored.where(':id').above(after).limit(STEP).primaryKeys();
      const last = ids.at(-1);
      if (last === undefined) break;
      const own = ids.filter((id) => isCopied(table, id));
      await writeCopies(copy, table, own, await storedStretch(stored, own));
      after = last;
    }
  }
  await copy.rows.put({ table: COMPLETE[0], id: COMPLETE[1], row: null });
}

async function* chunksOf(copy: CopyDatabase): AsyncGenerator<readonly CopyRow[]> {
  for (let after: [string, string] = ['', '']; ; ) {
    const rows = await copy.rows.where(':id').above(after).limit(CHUNK).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.filter(({ table, id, row }) => isCopied(table, id) && isSound(table, row));
    after = [last.table, last.id];
  }
}

async function lackedBy(library: Database, rows: readonly CopyRow[]): Promise<readonly CopyRow[]> {
  const lacked: CopyRow[] = [];
  for (const table of COPIED_TABLES) {
    const own = rows.filter((one) => one.table === table);
    if (own.length === 0) continue;
    const known = await storedValues(
      library.table(table),
      own.map(({ id }) => id),
    );
    lacked.push(...own.filter((one, index) => isLacking(one, known[index])));
  }
  return lacked;
}

function isLacking({ table, row }: CopyRow, known: unknown): boolean {
  if (!isSound(table, known)) return true;
  if (table !== 'lists') return false;
  // A shortlist that was made anew says nothing yet.
  const [list, copied] = [known as Authored, row as Authored];
  const isNew = list.id === SHORTLIST && list.createdAt === list.updatedAt;
  return isNew && JSON.stringify(list) !== JSON.stringify(copied);
}

function isSound(table: CopiedTable, row: unknown): boolean {
  if (row === undefined || row === null || row === UNREADABLE) return false;
  return table === 'meta' || checkedRow(table as CheckedTable, row) !== null;
}

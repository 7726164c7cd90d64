import type { Authored } from '../../core/library/verdict';
import type { ProfileKey } from '../../core/profile/record';
import { storedRows } from '../files/stored-rows';
import type { ChangeRow, RowChange } from '../rows';
import { ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { indexAllNotes } from '../table/search-index';
import type { UserTable } from './user-tables';

/** Actions kept for undo and for teams. */
const JOURNAL_CAP = 1000;

/** An import of more rows than this is not taken back: the journal would outgrow the library. Also rows of one line. */
export const MOST_JOURNALED = 2000;

/** Writes the rows of one user action and remembers how they were, all in the caller's transaction. */
export class ChangeWriter {
  readonly #scope: Scope;
  readonly #rows: RowChange[] = [];

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  async put(table: UserTable, row: Authored): Promise<void> {
    const stored = this.#scope.database.table(table);
    this.#rows.push({ table, id: row.id, before: (await stored.get(row.id)) ?? null, after: row });
    await stored.put(row);
  }

  /** Of an import: a round trip for each row would take its time. No row twice. */
  async putAll(table: UserTable, rows: readonly Authored[]): Promise<void> {
    const stored = this.#scope.database.table<Authored, string>(table);
    const before = await storedRows(
      stored,
      rows.map(({ id }) => id),
    );
    for (const [index, row] of rows.entries())
      this.#rows.push({ table, id: row.id, before: before[index] ?? null, after: row });
    await stored.bulkPut(rows);
  }

  async remove(table: UserTable, id: string): Promise<void> {
    const stored = this.#scope.database.table(table);
    this.#rows.push({ table, id, before: (await stored.get(id)) ?? null, after: null });
    await stored.delete(id);
  }

  /** Rows as they are stored now. */
  async removeAll(table: UserTable, rows: readonly { readonly id: string }[]): Promise<void> {
    for (const row of rows) this.#rows.push({ table, id: row.id, before: row, after: null });
    const stored = this.#scope.database.table<unknown, string>(table);
    await stored.bulkDelete(rows.map(({ id }) => id));
  }

  /**
   * The journal line of the action; nothing where nothing was written. An action of very many rows has lines of parts
   * before it: one value of the database stays of a size that can be read at once.
   */
  async finish(what: string, key: ProfileKey | null): Promise<void> {
    if (this.#rows.length === 0) return;
    const { database, author, now } = this.#scope;
    const line = { schema: ROW_SCHEMA, author, at: now, what, undone: false } as const;
    const stretches = stretchesOf(this.#rows, MOST_JOURNALED);
    const parts: number[] = [];
    for (const rows of stretches.slice(0, -1))
      parts.push(Number(await database.changes.add({ ...line, key: null, isPart: true, rows })));
    const head: ChangeRow = {
      ...line,
      key,
      rows: stretches.at(-1) ?? [],
      ...(parts.length > 0 && { parts }),
    };
    const seq = await database.changes.add(head);
    await database.changes
      .where('seq')
      .belowOrEqual(Number(seq) - JOURNAL_CAP)
      .delete();
  }
}

/** Takes back the newest action of this installation; null = there is none, or the rows went on changing. */
export async function undoNewest({ database, author }: Scope): Promise<ProfileKey | null> {
  const change = await database.changes
    .orderBy('seq')
    .reverse()
    .filter((line) => line.author === author && !line.undone && line.key !== null)
    .first();
  return change && (await takeBack(database, change)) ? change.key : null;
}

/** Puts the rows of an action back as they were. False = they went on changing, and nothing was put back. */
export async function takeBack(database: Scope['database'], change: ChangeRow): Promise<boolean> {
  const rows = await allRows(database, change);
  if (!change.seq || !rows || !(await stillAsWritten(database, rows))) return false;
  await putBack(database, rows);
  await database.changes.update(change.seq, { undone: true });
  await database.changes.bulkDelete([...(change.parts ?? [])]);
  await indexAllNotes(database, keysOf(rows));
  return true;
}

/** Those of its parts too; null = a part fell out of the journal by now. */
async function allRows(
  { changes }: Scope['database'],
  { parts = [], rows }: ChangeRow,
): Promise<readonly RowChange[] | null> {
  const lines = await changes.bulkGet([...parts]);
  const found = lines.flatMap((line) => (line ? [line.rows] : []));
  return found.length < parts.length ? null : [...found.flat(), ...rows];
}

/** All of a table at once: a round trip for each row would take its time. */
async function putBack(database: Scope['database'], rows: readonly RowChange[]): Promise<void> {
  // What a row was before the action first touched it.
  const before = new Map([...rows].reverse().map((row) => [`${row.table} ${row.id}`, row]));
  for (const [table, own] of byTable([...before.values()])) {
    const stored = database.table<unknown, string>(table);
    await stored.bulkDelete(own.flatMap((row) => (row.before === null ? [row.id] : [])));
    await stored.bulkPut(own.flatMap((row) => (row.before === null ? [] : [row.before])));
  }
}

/** The profiles whose notes an action wrote. */
function keysOf(rows: readonly RowChange[]): readonly ProfileKey[] {
  const notes = rows.filter(({ table }) => table === 'notes');
  const keys = notes.map(({ before, after }) => (before ?? after) as { readonly key: ProfileKey });
  return [...new Set(keys.map(({ key }) => key))];
}

async function stillAsWritten(database: Scope['database'], rows: readonly RowChange[]): Promise<boolean> {
  const last = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
  for (const [table, own] of byTable([...last.values()])) {
    const stored = database.table<unknown, string>(table);
    const current = await storedRows(
      stored,
      own.map(({ id }) => id),
    );
    const isSame = own.every(
      ({ after }, index) => JSON.stringify(current[index] ?? null) === JSON.stringify(after),
    );
    if (!isSame) return false;
  }
  return true;
}

function byTable(rows: readonly RowChange[]): ReadonlyMap<string, readonly RowChange[]> {
  const found = new Map<string, RowChange[]>();
  for (const row of rows) {
    const others = found.get(row.table);
    if (others) others.push(row);
    else found.set(row.table, [row]);
  }
  return found;
}

function stretchesOf<Row>(rows: readonly Row[], most: number): readonly (readonly Row[])[] {
  const found: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += most) found.push(rows.slice(at, at + most));
  return found;
}

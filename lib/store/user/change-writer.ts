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

/** An action of more rows than this is not taken back as one: the journal would outgrow the library. */
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

  /** The journal line of the action; nothing where nothing was written. */
  async finish(what: string, key: ProfileKey | null): Promise<void> {
    if (this.#rows.length === 0) return;
    const { database, author, now } = this.#scope;
    const line: ChangeRow = {
      schema: ROW_SCHEMA,
      author,
      at: now,
      what,
      key,
      undone: false,
      rows: this.#rows,
    };
    const seq = await database.changes.add(line);
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
  if (!change.seq || !(await stillAsWritten(database, change.rows))) return false;
  for (const { table, id, before } of [...change.rows].reverse()) {
    if (before === null) await database.table(table).delete(id);
    else await database.table(table).put(before);
  }
  await database.changes.update(change.seq, { undone: true });
  await indexAllNotes(database, keysOf(change));
  return true;
}

/** The profiles whose notes an action wrote. */
function keysOf({ rows }: ChangeRow): readonly ProfileKey[] {
  const notes = rows.filter(({ table }) => table === 'notes');
  const keys = notes.map(({ before, after }) => (before ?? after) as { readonly key: ProfileKey });
  return [...new Set(keys.map(({ key }) => key))];
}

async function stillAsWritten(database: Scope['database'], rows: readonly RowChange[]): Promise<boolean> {
  const last = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
  for (const { table, id, after } of last.values()) {
    const current = await database.table(table).get(id);
    if (JSON.stringify(current ?? null) !== JSON.stringify(after)) return false;
  }
  return true;
}

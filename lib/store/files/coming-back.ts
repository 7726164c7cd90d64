import type { ComingBack } from '../../core/share/library-file';
import type { Database } from '../database';
import { type RemovedList, removedAmong } from '../user/removal-marks';
import type { FileRow } from './library-file';

/** Rows of these belong to one list; a contact or a note is the creator's. */
const OF_A_LIST: ReadonlySet<string> = new Set(['entries', 'verdicts', 'evidence', 'answers']);

/** Tells the rows of a file that belong to lists which the user removed here: lists come before what lies in them. */
export class RemovedLists {
  readonly #database: Database;
  readonly #removed = new Map<string, RemovedList>();
  readonly #rows = new Map<string, number>();
  readonly #asked = new Set<string>();
  /** Brief -> its list. */
  readonly #briefs = new Map<string, string>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The rows that belong to no removed list. */
  async without(rows: readonly FileRow[]): Promise<readonly FileRow[]> {
    await this.#ask(rows);
    if (this.#removed.size === 0) return rows;
    return rows.filter((row) => {
      const listId = this.#listOf(row);
      if (listId === null) return true;
      this.#rows.set(listId, (this.#rows.get(listId) ?? 0) + 1);
      return false;
    });
  }

  found(): readonly ComingBack[] {
    return [...this.#removed.values()].map((list) => ({ ...list, rows: this.#rows.get(list.id) ?? 0 }));
  }

  async #ask(rows: readonly FileRow[]): Promise<void> {
    const named = new Set(rows.flatMap((row) => listNamed(row.table, row.row) ?? []));
    const open = [...named].filter((id) => !this.#asked.has(id));
    for (const id of open) this.#asked.add(id);
    for (const list of open.length > 0 ? await removedAmong(this.#database, open) : [])
      this.#removed.set(list.id, list);
    for (const { table, row } of rows)
      if (table === 'lists' && this.#removed.has(String(row.id)) && typeof row.briefId === 'string')
        this.#briefs.set(row.briefId, String(row.id));
  }

  #listOf({ table, row }: FileRow): string | null {
    if (table === 'briefs') return this.#briefs.get(String(row.id)) ?? null;
    const listId = listNamed(table, row);
    return listId !== null && this.#removed.has(listId) ? listId : null;
  }
}

/** Takes lists out of what is laid aside, with all that lies in them. */
export async function dropLists(database: Database, batch: string, lists: readonly string[]): Promise<void> {
  if (lists.length === 0) return;
  const unwanted: ReadonlySet<string> = new Set(lists);
  const briefs = new Set<unknown>();
  // The order in which they were laid aside: a list before its brief.
  await database.staged.orderBy('seq').modify((run) => {
    if (run.batch !== batch) return;
    const rows = run.rows.filter((one) => {
      const row = one as FileRow['row'];
      if (run.table === 'briefs') return !briefs.has(row.id);
      const listId = listNamed(run.table, row);
      if (listId === null || !unwanted.has(listId)) return true;
      if (run.table === 'lists') briefs.add(row.briefId);
      return false;
    });
    if (rows.length < run.rows.length) Object.assign(run, { rows });
  });
}

/** The list that a row is, or belongs to. */
function listNamed(table: string, row: FileRow['row']): string | null {
  if (table === 'lists') return String(row.id);
  return OF_A_LIST.has(table) ? String(row.listId) : null;
}

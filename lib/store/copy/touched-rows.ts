import Dexie, { type DBCore, type DBCoreMutateRequest } from 'dexie';
import type { Database } from '../database';
import { FORGOTTEN } from '../profiles/forgotten-marks';
import type { CopyingRow } from '../rows';
import { CLAIM, LETTERHEAD, REMOVED_LIST, USER_TABLES } from '../user/user-tables';

/** Rows named in one line: an import touches thousands. */
const LINE = 500;

/** What the second copy holds: rows of the user, and of `meta` what the user said. */
export const COPIED_TABLES = [...USER_TABLES, 'meta'] as const;
export type CopiedTable = (typeof COPIED_TABLES)[number];
export type RowName = readonly [table: CopiedTable, id: string];

/** How the names begin of what the user said once and for all. */
const SAID = [CLAIM, FORGOTTEN, REMOVED_LIST] as const;

/** Whether this row of this table is the user's: of `meta`, only what they said. */
export function isCopied(table: CopiedTable, id: string): boolean {
  return table !== 'meta' || id === LETTERHEAD || SAID.some((beginning) => id.startsWith(beginning));
}

/** Rows of the user that each running transaction wrote or deleted, and those that were only set aside. */
interface Touched {
  readonly rows: Map<string, RowName>;
  readonly aside: Set<string>;
}
const touched = new WeakMap<object, Touched>();

/** Notices every write into a table of the user, whoever makes it: no action can forget the second copy. */
export function noticeWrites(database: Database): Database {
  database.use({
    stack: 'dbcore',
    name: 'touched-rows',
    create: (core): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const copied = COPIED_TABLES.find((one) => one === name);
        if (!copied) return table;
        return {
          ...table,
          mutate(request) {
            for (const id of idsOf(copied, request)) remember(request.trans, [copied, id]);
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return database;
}

/** The row could not be understood and left its table; the second copy keeps what it has of it. */
export function setAside(table: string, id: unknown): void {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (transaction) touchedIn(transaction).aside.add(nameOf(table, String(id)));
}

/** Whether the transaction still has to write down what it touched. */
export function hasTouched(transaction: object): boolean {
  return touched.has(transaction);
}

/** Writes down, at the end of a transaction, what it touched. Answers whether there is anything to copy. */
export async function noteTouched(database: Database): Promise<boolean> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  const found = transaction && touched.get(transaction);
  if (!found) return false;
  const rows = [...found.rows].filter(([name]) => !found.aside.has(name)).map(([, row]) => row);
  if (rows.length === 0) return false;
  for (let at = 0; at < rows.length; at += LINE) {
    const line: CopyingRow = { rows: rows.slice(at, at + LINE) };
    await database.copying.add(line);
  }
  return true;
}

function remember(transaction: object, row: RowName): void {
  if (isCopied(...row)) touchedIn(transaction).rows.set(nameOf(...row), row);
}

function touchedIn(transaction: object): Touched {
  const known = touched.get(transaction) ?? { rows: new Map(), aside: new Set() };
  touched.set(transaction, known);
  return known;
}

function nameOf(table: string, id: string): string {
  return `${table} ${id}`;
}

function idsOf(table: CopiedTable, request: DBCoreMutateRequest): readonly string[] {
  switch (request.type) {
    case 'add':
    case 'put':
      return request.values.map((row: Readonly<Record<string, unknown>>) =>
        String(table === 'meta' ? row.name : row.id),
      );
    case 'delete':
      return request.keys.map(String);
    // Only an erasure of everything clears a table, and that takes the copy with it.
    case 'deleteRange':
      return [];
  }
}

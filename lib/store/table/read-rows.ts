import { z } from '../../zod';
import { setAside } from '../copy/touched-rows';
import type { Database } from '../database';
import { ROW_SCHEMAS } from '../row-schemas';
import type { CheckedRowOf, CheckedTable } from '../rows';

/** The row when it can be understood, else null: a row that older or damaged code wrote is never shown. */
export function checkedRow<Table extends CheckedTable>(
  table: Table,
  row: unknown,
): CheckedRowOf[Table] | null {
  if (row === undefined || row === null) return null;
  return z.safeParse(ROW_SCHEMAS[table], row).success ? (row as CheckedRowOf[Table]) : null;
}

/**
 * The rows that lie there, when all of them can be understood; null = checkedRows has to set some aside. At once: each
 * wait within a transaction costs more than the check, and there are ten tables to a look at a profile.
 */
export function soundRows<Table extends CheckedTable>(
  table: Table,
  rows: readonly unknown[],
): readonly CheckedRowOf[Table][] | null {
  const there = rows.filter((row) => row !== undefined && row !== null);
  const isSound = (row: unknown): row is CheckedRowOf[Table] => checkedRow(table, row) !== null;
  return there.every(isSound) ? there : null;
}

/**
 * The rows that can be understood. Those that cannot are moved to `quarantine`, so the transaction must span
 * that table and the rows' own, read-write.
 */
export async function checkedRows<Table extends CheckedTable>(
  database: Database,
  table: Table,
  rows: readonly unknown[],
  at: string,
): Promise<readonly CheckedRowOf[Table][]> {
  const good: CheckedRowOf[Table][] = [];
  for (const row of rows) {
    const checked = checkedRow(table, row);
    if (checked) good.push(checked);
    else if (row) await quarantine(database, table, row, at);
  }
  return good;
}

async function quarantine(database: Database, table: CheckedTable, row: unknown, at: string): Promise<void> {
  await database.quarantine.add({ table, at, row });
  const path = database.table(table).schema.primKey.keyPath;
  const parts = row as Readonly<Record<string, unknown>>;
  const key = Array.isArray(path) ? path.map((part) => parts[part]) : parts[String(path)];
  setAside(table, key);
  await database.table<unknown, unknown>(table).delete(key as string);
}

import type { Database } from '../database';
import type { StagedRun } from '../rows';

/** Rows laid aside, as runs of one table each; rows of a table keep their order. */
export function runsOf(
  batch: string,
  rows: readonly { readonly table: string; readonly row: unknown }[],
): readonly StagedRun[] {
  const runs = new Map<string, unknown[]>();
  for (const { table, row } of rows) {
    const run = runs.get(table);
    if (run) run.push(row);
    else runs.set(table, [row]);
  }
  return [...runs].map(([table, all]) => ({ batch, table, rows: all }));
}

/** Takes rows out of what is laid aside. */
export async function dropStaged(database: Database, isUnwanted: (row: unknown) => boolean): Promise<void> {
  await database.staged
    .filter(({ rows }) => rows.some(isUnwanted))
    .modify((run) => {
      Object.assign(run, { rows: run.rows.filter((row) => !isUnwanted(row)) });
    });
}

import type { FileTable } from '../../core/share/file-tables';
import type { Preference, Taken } from '../../core/share/library-file';
import type { Database } from '../database';
import { claimRows, takeClaim } from '../profiles/claims';
import type { Scope } from '../scope';
import { letterheadRows, takeLetterhead } from '../user/letterhead-row';
import { removalRows, takeRemoval } from '../user/removal-marks';

interface MetaTable {
  rows(database: Database): Promise<readonly unknown[]>;
  take(scope: Scope, row: unknown, prefer: Preference): Promise<keyof Taken>;
}

/** Kinds of rows that have a table in a file only: they are few, and lie among the counters. */
const META_TABLES: Partial<Record<FileTable, MetaTable>> = {
  claims: { rows: claimRows, take: takeClaim },
  letterhead: { rows: letterheadRows, take: takeLetterhead },
  removals: { rows: removalRows, take: takeRemoval },
};

/** null = it has a table in the library as well. */
export function metaTable(table: string): MetaTable | null {
  return (META_TABLES as Readonly<Record<string, MetaTable | undefined>>)[table] ?? null;
}

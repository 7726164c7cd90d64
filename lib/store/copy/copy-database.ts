import Dexie, { type Table } from 'dexie';
import type { CopiedTable } from './touched-rows';

const COPY_NAME = 'touchstone-copy';
const BUCKET = 'second-copy';

/** A row of the user as the library has it. */
export interface CopyRow {
  readonly table: CopiedTable;
  readonly id: string;
  readonly row: unknown;
}

export interface CopyDatabase extends Dexie {
  readonly rows: Table<CopyRow, [string, string]>;
}

/** The browser's storage buckets: each has files of its own. */
export interface Buckets {
  keys(): Promise<readonly string[]>;
  open(name: string, options: { readonly persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/**
 * The second copy, not opened yet. Chromium keeps all databases of an origin in one set of files, and deletes them
 * all when one is damaged: there the copy lies in a storage bucket, which has files of its own. Elsewhere each
 * database has its own file anyway.
 */
export async function defineCopy(name = COPY_NAME): Promise<CopyDatabase> {
  const { storageBuckets } = (globalThis.navigator ?? {}) as { readonly storageBuckets?: Buckets };
  const bucket = await storageBuckets?.open(BUCKET, { persisted: true }).catch(() => null);
  const place = bucket ? { indexedDB: bucket.indexedDB, IDBKeyRange } : {};
  const database = new Dexie(name, place) as CopyDatabase;
  database.version(1).stores({ rows: '[table+id]' });
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  return database;
}

/** The copy with all its files. */
export async function deleteCopy(name = COPY_NAME): Promise<void> {
  const { storageBuckets } = (globalThis.navigator ?? {}) as { readonly storageBuckets?: Buckets };
  if (storageBuckets) await storageBuckets.delete(BUCKET);
  else await Dexie.delete(name);
}

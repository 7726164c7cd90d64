import Dexie from 'dexie';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { InsightRow } from '../rows';

/** A stretch of an index of the column rows, walked from one end. */
export interface IndexStretch {
  readonly index: string;
  readonly low: readonly (number | string | Date | readonly unknown[])[];
  readonly high: readonly (number | string | Date | readonly unknown[])[];
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly descending: boolean;
}

interface Backwards {
  readonly query: IDBKeyRange;
  readonly count: number;
  readonly direction: 'prev';
}

/** Newer browsers hand out many rows from the end in one go; others walk a cursor, row by row. */
type BackwardsIndex = IDBIndex & {
  getAll(options: Backwards): IDBRequest<InsightRow[]>;
  getAllKeys(options: Backwards): IDBRequest<ProfileKey[]>;
};

function handsOutBackwards(index: IDBIndex): index is BackwardsIndex {
  return 'getAllRecords' in index;
}

/** The first `limit` rows of the stretch, in the caller's transaction. */
export async function rowsAlong(
  database: Database,
  stretch: IndexStretch,
  limit: number,
): Promise<readonly InsightRow[]> {
  const index = stretch.descending ? nativeIndex(stretch.index) : null;
  if (index) return settled(index.getAll(backwards(stretch, limit)));
  return collectionOf(database, stretch).limit(limit).toArray();
}

/** The keys of the first `limit` rows of the stretch. */
export async function keysAlong(
  database: Database,
  stretch: IndexStretch,
  limit: number,
): Promise<readonly ProfileKey[]> {
  const index = stretch.descending ? nativeIndex(stretch.index) : null;
  if (index) return settled(index.getAllKeys(backwards(stretch, limit)));
  return collectionOf(database, stretch).limit(limit).primaryKeys();
}

function backwards({ low, high, openLow, openHigh }: IndexStretch, count: number): Backwards {
  return { query: IDBKeyRange.bound(low, high, openLow, openHigh), count, direction: 'prev' };
}

function nativeIndex(name: string): BackwardsIndex | null {
  const index = Dexie.currentTransaction?.idbtrans.objectStore('insights').index(name);
  return index && handsOutBackwards(index) ? index : null;
}

/** A promise of the library's own kind: after another the transaction would be lost. */
function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Dexie.Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }) as unknown as Promise<Result>;
}

function collectionOf(database: Database, { index, low, high, openLow, openHigh, descending }: IndexStretch) {
  const rows = database.insights.where(index).between(low, high, !openLow, !openHigh);
  return descending ? rows.reverse() : rows;
}

import { SHORTLIST } from '../../core/library/verdict';
import type { SecondCopy } from '../copy/second-copy';
import { type Database, wasMended } from '../database';
import { ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { StoreError } from '../store-error';

/** The row of `meta` that says: this is the library that was there before, in this shape. */
const MARK = 'library';

/**
 * Makes a library that was just opened ready for use. A browser answers damaged files with an empty database, and
 * missing tables are made anew without a word: where the second copy has rows that such a library lacks, it is
 * refused as lost, before anything is written into it.
 */
export async function makeReady(scope: Scope, copy: SecondCopy): Promise<void> {
  const { database } = scope;
  if (!(await isKnown(database))) {
    if (await lacksRows(database, copy)) throw new StoreError('lost', 'the second copy has more');
    await markKnown(database);
  }
  await addShortlist(scope);
}

/** From now on this library is the one that the second copy follows; all of it is copied once. */
export async function markKnown(database: Database): Promise<void> {
  await database.transaction('rw', database.meta, database.copying, async () => {
    await database.meta.put({ name: MARK, value: { shape: shapeOf(database) } });
    await database.copying.add({ rows: 'all' });
  });
}

async function isKnown(database: Database): Promise<boolean> {
  const mark = await database.meta.get(MARK);
  if (!mark) return false;
  const { shape } = (mark.value ?? {}) as { readonly shape?: number };
  return !wasMended(database) || shape === shapeOf(database);
}

/** A copy that cannot be read has nothing to give back. */
async function lacksRows(database: Database, copy: SecondCopy): Promise<boolean> {
  const missing = await copy.missing(database, 1).catch(() => 0);
  return missing > 0;
}

function shapeOf(database: Database): number {
  return database.backendDB().version;
}

async function addShortlist({ database, author, now }: Scope): Promise<void> {
  await database.transaction('rw', database.lists, async () => {
    if (await database.lists.get(SHORTLIST)) return;
    const frame = { id: SHORTLIST, author, createdAt: now, updatedAt: now, schema: ROW_SCHEMA };
    await database.lists.add({ ...frame, name: 'Shortlist', briefId: null });
  });
}

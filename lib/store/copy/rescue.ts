import type { StoreTrouble } from '../../core/insight/surface-state';
import type { Safety } from '../../core/library/safety';
import { Connection } from '../connection';
import type { Database, Define } from '../database';
import { libraryPlace, moveLibrary } from '../place';
import type { NoteRow } from '../rows';
import { StoreError } from '../store-error';
import { indexAllNotes } from '../table/search-index';
import { markKnown } from '../user/standing';
import type { CopyRow } from './copy-database';
import type { SecondCopy } from './second-copy';

/** The library as it lies there, whatever its standing. */
interface Bare {
  readonly define: Define;
  readonly copy: SecondCopy;
  readonly deadline: number | undefined;
}

/** How much of what the user wrote lies in the second copy, and how much in it alone. */
export async function safetyOf(bare: Bare, trouble: StoreTrouble | null): Promise<Safety> {
  const copied = await bare.copy.count().catch(() => null);
  const none = { trouble, copied, missing: 0, changedAt: null };
  if (copied === null || trouble === 'newer' || trouble === 'blocked') return none;
  if (trouble === 'damaged') return { ...none, missing: copied };
  try {
    return await withBare(bare, async (database) => {
      if (trouble === null) await bare.copy.follow(database);
      const newest = await database.changes.orderBy('seq').last();
      const missing = await bare.copy.missing(database);
      return { trouble, copied: await bare.copy.count(), missing, changedAt: newest?.at ?? null };
    });
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    return { ...none, trouble: 'damaged', missing: copied };
  }
}

/**
 * Brings back what only the second copy has. A library that twice cannot be read is made anew first: it gives nothing
 * any more.
 */
export async function restoreRows(bare: Bare, now: string): Promise<{ readonly rows: number }> {
  const attempt = () => withBare(bare, (database) => bringBack(database, bare.copy, now));
  const again = (cause: unknown) => (isDamage(cause) ? attempt() : Promise.reject(cause));
  return attempt()
    .catch(again)
    .catch(async (cause: unknown) => {
      if (!isDamage(cause)) throw cause;
      await beginAnew(bare.define);
      return attempt();
    });
}

/** An empty library: in the place of the old one, or in another where the browser cannot even delete that. */
export async function beginAnew(define: Define): Promise<void> {
  const database = define(await libraryPlace());
  await database.delete().catch(moveLibrary);
}

async function bringBack(
  database: Database,
  copy: SecondCopy,
  now: string,
): Promise<{ readonly rows: number }> {
  const back = await copy.restoreInto(database, now);
  await database.transaction('rw', database.tables, async () => {
    await indexAllNotes(database, [...notedIn(back)]);
  });
  await markKnown(database);
  return { rows: back.length };
}

function isDamage(cause: unknown): boolean {
  return cause instanceof StoreError && cause.code === 'damaged';
}

function notedIn(rows: readonly CopyRow[]): ReadonlySet<NoteRow['key']> {
  return new Set(rows.filter(({ table }) => table === 'notes').map(({ row }) => (row as NoteRow).key));
}

async function withBare<Result>(
  { define, deadline }: Bare,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const connection = new Connection(define, async () => {}, deadline);
  try {
    return await connection.use(work);
  } finally {
    await connection.close();
  }
}

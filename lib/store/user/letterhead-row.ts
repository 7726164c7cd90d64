import { type Letterhead, NO_LETTERHEAD } from '../../core/report/letterhead';
import type { Preference, Taken } from '../../core/share/library-file';
import { takesWhole } from '../../core/share/merge-rows';
import type { Database } from '../database';
import { type LetterheadRow, ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { LETTERHEAD } from './user-tables';

/** The one row: it is about no creator, and goes with everything else when all is erased. */
export async function writeLetterhead(
  { database, author, now }: Scope,
  { name, logo }: Letterhead,
): Promise<void> {
  const value: LetterheadRow = { name, logo, author, updatedAt: now, schema: ROW_SCHEMA };
  await database.meta.put({ name: LETTERHEAD, value });
}

/** None where there is none, or where it cannot be understood. */
export async function readLetterhead(database: Database): Promise<Letterhead> {
  const [row] = await letterheadRows(database);
  return row ? { name: row.name, logo: row.logo } : NO_LETTERHEAD;
}

/** As rows of a file: one, or none. */
export async function letterheadRows(database: Database): Promise<readonly LetterheadRow[]> {
  const row = checkedRow('letterhead', (await database.meta.get(LETTERHEAD))?.value);
  return row ? [row] : [];
}

/** The letterhead of a file, in the caller's transaction. */
export async function takeLetterhead(
  { database }: Scope,
  row: unknown,
  prefer: Preference,
): Promise<keyof Taken> {
  const coming = checkedRow('letterhead', row);
  const [known] = await letterheadRows(database);
  if (!coming || (known && !takesWhole(known, coming, prefer))) return 'same';
  await database.meta.put({ name: LETTERHEAD, value: coming });
  return known ? 'changed' : 'added';
}

import type { Preference, Taken } from '../../core/share/library-file';
import { takesWhole } from '../../core/share/merge-rows';
import type { Database } from '../database';
import { type ListRow, type RemovalRow, ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { REMOVED_LIST } from './user-tables';

/** What is left of a list that the user removed: enough to tell it in an older file. */
export interface RemovedList {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
}

export async function markRemoved({ database, author, now }: Scope, { id, name }: ListRow): Promise<void> {
  await putMark(database, { id, name, author, updatedAt: now, schema: ROW_SCHEMA });
}

/** Lists of these ids that the user removed; one that is there again counts no more. */
export async function removedAmong(
  database: Database,
  ids: readonly string[],
): Promise<readonly RemovedList[]> {
  const [marks, lists] = await Promise.all([
    database.meta.bulkGet(ids.map((id) => `${REMOVED_LIST}${id}`)),
    database.lists.bulkGet([...ids]),
  ]);
  return ids.flatMap((id, index) => {
    const mark = checkedRow('removals', marks[index] && { id, ...(marks[index].value as object) });
    return mark && !lists[index] ? [{ id, name: mark.name, at: mark.updatedAt }] : [];
  });
}

/** Every mark that counts, as a row of a file. */
export async function removalRows(database: Database): Promise<readonly RemovalRow[]> {
  const stored = await database.meta.where('name').startsWith(REMOVED_LIST).toArray();
  const marks = stored.flatMap(({ name, value }) => {
    const mark = { id: name.slice(REMOVED_LIST.length), ...(value as object) };
    return checkedRow('removals', mark) ?? [];
  });
  const lists = await database.lists.bulkGet(marks.map(({ id }) => id));
  return marks.filter((_, index) => !lists[index]);
}

/** A mark of a file, in the caller's transaction: what a colleague removed, the user did not. */
export async function takeRemoval(
  { database, author }: Scope,
  row: unknown,
  prefer: Preference,
): Promise<keyof Taken> {
  const coming = checkedRow('removals', row);
  if (coming?.author !== author || (await database.lists.get(coming.id))) return 'same';
  const stored = await database.meta.get(`${REMOVED_LIST}${coming.id}`);
  const known = stored?.value as Partial<RemovalRow> | undefined;
  if (known && !takesWhole(known, coming, prefer)) return 'same';
  await putMark(database, coming);
  return known ? 'changed' : 'added';
}

/** This installation goes on under another name: its marks with it. */
export async function adoptMarks({ database, author }: Scope, next: string): Promise<void> {
  for (const mark of await removalRows(database))
    if (mark.author === author) await putMark(database, { ...mark, author: next });
}

async function putMark(database: Database, { id, ...value }: RemovalRow): Promise<void> {
  await database.meta.put({ name: `${REMOVED_LIST}${id}`, value });
}

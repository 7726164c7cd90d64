import type { Authored } from '../../core/library/verdict';
import { claimRows } from '../profiles/claims';
import type { ChangeRow, EntryRow, EvidenceRow } from '../rows';
import type { Scope } from '../scope';
import { letterheadRows } from '../user/letterhead-row';
import { adoptMarks } from '../user/removal-marks';
import { CLAIM, LETTERHEAD, USER_TABLES } from '../user/user-tables';

/**
 * This installation goes on under the name of another one of its user's, whose backup it takes in: what was written
 * here so far is by that name too, so that all of it stays the user's own. In the caller's transaction.
 */
export async function adoptAuthor(scope: Scope, next: string): Promise<void> {
  const { database, author } = scope;
  if (author === next) return;
  for (const table of USER_TABLES) {
    const rows = await database
      .table<Authored, string>(table)
      .filter((row) => isBy(row, author))
      .toArray();
    await database.table<Authored>(table).bulkPut(rows.map((row) => renamed(row, author, next)));
  }
  for (const { key, ...value } of await claimRows(database))
    if (value.author === author)
      await database.meta.put({ name: `${CLAIM}${key}`, value: { ...value, author: next } });
  for (const value of await letterheadRows(database))
    if (value.author === author)
      await database.meta.put({ name: LETTERHEAD, value: { ...value, author: next } });
  await adoptMarks(scope, next);
  await database.changes
    .filter((line) => line.author === author)
    .modify((line: ChangeRow) => {
      Object.assign(line, { author: next });
    });
}

function isBy(row: Authored, author: string): boolean {
  const said = [...Object.values((row as EntryRow).stamps ?? {}), ...((row as EvidenceRow).answers ?? [])];
  return row.author === author || said.some((word) => word.author === author);
}

function renamed(row: Authored, author: string, next: string): Authored {
  const by = <Word extends { readonly author: string }>(word: Word): Word =>
    word.author === author ? { ...word, author: next } : word;
  const { stamps } = row as EntryRow;
  const { answers } = row as EvidenceRow;
  return {
    ...by(row),
    ...(stamps
      ? { stamps: Object.fromEntries(Object.entries(stamps).map(([part, stamp]) => [part, by(stamp)])) }
      : {}),
    ...(answers ? { answers: answers.map(by) } : {}),
  };
}

import type { ListHolds } from '../../core/library/list-holds';
import { SHORTLIST } from '../../core/library/verdict';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { AnswerRow, EntryRow, EvidenceRow, VerdictRow } from '../rows';
import type { Scope } from '../scope';
import { knownList } from './brief-rows';
import { ChangeWriter, takeBack } from './change-writer';
import { markRemoved } from './removal-marks';

const REMOVAL = 'list.remove';

/**
 * Rows of a list that can be removed and brought back. The journal holds them in the library's stead, so it does not
 * outgrow it; but all are read, deleted and written in one transaction, with nobody else at the library.
 */
const MOST_REMOVED = 40_000;

/** Rows that speak of one list. Contacts, notes and quotes speak of the creator, and stay. */
interface RowsOfList {
  readonly entries: readonly EntryRow[];
  readonly verdicts: readonly VerdictRow[];
  readonly answers: readonly AnswerRow[];
  readonly evidence: readonly EvidenceRow[];
}

export async function listHolds(database: Database, listId: string): Promise<ListHolds> {
  const [list, rows] = await Promise.all([database.lists.get(listId), rowsOfList(database, listId)]);
  const { entries, verdicts, answers } = rows;
  return {
    creators: entries.length,
    verdicts: verdicts.length,
    stages: entries.filter(({ stage }) => stage).length,
    prices: entries.filter(({ price }) => price).length,
    answers: answers.length,
    brief: list !== undefined && list.briefId !== null,
    undoable: isJournaled(rows),
  };
}

/**
 * The list with all that was said in it, as one action. Rejects where there is no such list, and for the one that
 * is there from the start. Answers who was on it.
 */
export async function removeList(scope: Scope, listId: string): Promise<readonly ProfileKey[]> {
  if (listId === SHORTLIST) throw new Error('the shortlist stays');
  const list = await knownList(scope, listId);
  const rows = await rowsOfList(scope.database, listId);
  const keys = [...new Set([...rows.entries, ...rows.verdicts].map(({ key }) => key))];
  const writer = isJournaled(rows) ? new ChangeWriter(scope) : null;
  for (const table of ['entries', 'verdicts', 'answers', 'evidence'] as const)
    await removeRows(scope, writer, table, rows[table]);
  const briefs = list.briefId === null ? undefined : await scope.database.briefs.get(list.briefId);
  await removeRows(scope, writer, 'briefs', briefs ? [briefs] : []);
  await removeRows(scope, writer, 'lists', [list]);
  await writer?.finish(REMOVAL, keys[0] ?? null);
  await markRemoved(scope, list);
  return keys;
}

/** Takes the removal of a list back. False = it cannot be any more. */
export async function restoreList(scope: Scope, listId: string): Promise<boolean> {
  const change = await scope.database.changes
    .orderBy('seq')
    .reverse()
    .filter(({ what, undone, rows }) => what === REMOVAL && !undone && rows.some(({ id }) => id === listId))
    .first();
  return change !== undefined && takeBack(scope.database, change);
}

async function rowsOfList(database: Database, listId: string): Promise<RowsOfList> {
  const [entries, verdicts, answers, evidence] = await Promise.all([
    inList(database, 'entries', listId) as Promise<EntryRow[]>,
    inList(database, 'verdicts', listId) as Promise<VerdictRow[]>,
    inList(database, 'answers', listId) as Promise<AnswerRow[]>,
    // It is found by its creator alone, and one may be left of a verdict that was taken back.
    database.evidence.filter((row) => row.listId === listId).toArray(),
  ]);
  return { entries, verdicts, answers, evidence };
}

function inList(database: Database, table: 'entries' | 'verdicts' | 'answers', listId: string) {
  return database.table(table).where('[listId+key]').between([listId, ''], [listId, '\uffff']).toArray();
}

function isJournaled(rows: RowsOfList): boolean {
  return Object.values(rows).reduce((sum, { length }) => sum + length, 0) <= MOST_REMOVED;
}

async function removeRows(
  { database }: Scope,
  writer: ChangeWriter | null,
  table: 'lists' | 'briefs' | keyof RowsOfList,
  rows: readonly { readonly id: string }[],
): Promise<void> {
  if (writer) await writer.removeAll(table, rows);
  else await database.table<unknown, string>(table).bulkDelete(rows.map(({ id }) => id));
}

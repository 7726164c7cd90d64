import type { ContactLine } from '../core/library/contact';
import type { SaidVerdict } from '../core/library/profile-details';
import type { ContactRow, ListRow, VerdictRow } from './rows';

/** List id -> its name. */
export type ListNames = ReadonlyMap<string, string>;

export function namesOf(lists: readonly ListRow[]): ListNames {
  return new Map(lists.map(({ id, name }) => [id, name]));
}

export function saidVerdict(row: VerdictRow, names: ListNames, author: string): SaidVerdict {
  return {
    listId: row.listId,
    listName: names.get(row.listId) ?? row.listId,
    verdict: row.verdict,
    reason: row.reason,
    points: row.points,
    at: row.updatedAt,
    own: row.author === author,
  };
}

/** What was said beside the user's own verdict in the list at hand; the newest first. */
export function saidBeside(
  verdicts: readonly VerdictRow[],
  names: ListNames,
  author: string,
  listId: string,
): readonly SaidVerdict[] {
  return verdicts
    .filter((row) => row.listId !== listId || row.author !== author)
    .map((row) => saidVerdict(row, names, author))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

export function contactLine(row: ContactRow, names: ListNames, author: string): ContactLine {
  const { id, at, how, by, listId, about, fee, productValue } = row;
  const listName = listId === null ? null : (names.get(listId) ?? null);
  return { id, at, how, by, listId, about, fee, productValue, listName, own: row.author === author };
}

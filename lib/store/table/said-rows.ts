import type { ContactLine } from '../../core/library/contact';
import type { Decision } from '../../core/library/decision';
import type { SaidVerdict } from '../../core/library/profile-details';
import type { ContactRow, EvidenceRow, ListRow, VerdictRow } from '../rows';

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
    evidenceId: row.evidenceId,
  };
}

/** A record of a decision, with the verdicts that hold now. */
export function decisionOf(
  row: EvidenceRow,
  verdicts: readonly VerdictRow[],
  names: ListNames,
  author: string,
): Decision {
  const { id, insight, brief, createdAt, author: by } = row;
  const holding = verdicts.find(({ evidenceId }) => evidenceId === id);
  return {
    id,
    verdict: row.verdict ?? holding?.verdict ?? null,
    reason: holding ? holding.reason : (row.reason ?? null),
    listName: row.listName ?? names.get(row.listId) ?? row.listId,
    at: createdAt,
    author: by,
    own: by === author,
    holds: holding !== undefined,
    insight,
    brief,
    window: row.window ?? null,
    answers: row.answers ?? [],
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

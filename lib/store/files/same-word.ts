import type { Authored } from '../../core/library/verdict';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { storedRows } from './stored-rows';

type Word = Authored & { readonly listId: string; readonly key: ProfileKey; readonly questionId?: string };

const WORDS = ['entries', 'verdicts', 'answers'] as const;

/**
 * What a row says about whom: a creator has one entry in a list, and of each author one verdict and one answer to a
 * question, whatever their ids. null = a row of this table stands for itself.
 */
export function wordOf(table: string, row: Authored): string | null {
  const { listId, key, author, questionId } = row as Word;
  if (table === 'entries') return `${listId} ${key}`;
  if (table === 'verdicts') return `${listId} ${key} ${author}`;
  return table === 'answers' ? `${listId} ${key} ${author} ${questionId}` : null;
}

/** For each row what lies here under its id, or else says the same word. */
export async function knownWords(
  database: Database,
  table: string,
  rows: readonly Authored[],
): Promise<readonly (Authored | undefined)[]> {
  const known = await storedRows(
    database.table<Authored, string>(table),
    rows.map(({ id }) => id),
  );
  const open = rows.filter((_, index) => known[index] === undefined);
  if (open.length === 0 || !WORDS.some((one) => one === table)) return known;
  const pairs = open.map((row): [string, ProfileKey] => [(row as Word).listId, (row as Word).key]);
  const stored = await database.table<Authored>(table).where('[listId+key]').anyOf(pairs).toArray();
  const byWord = new Map(stored.map((row) => [wordOf(table, row), row]));
  return rows.map((row, index) => known[index] ?? byWord.get(wordOf(table, row)));
}

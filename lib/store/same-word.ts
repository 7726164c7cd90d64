import type { Authored } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import type { Database } from './database';

type Word = Authored & { readonly listId: string; readonly key: ProfileKey; readonly questionId?: string };

/** A creator has one entry in a list, and of each author one verdict and one answer to a question, whatever their ids. */
export async function sameWord(
  database: Database,
  table: string,
  row: Authored,
): Promise<Authored | undefined> {
  if (table !== 'entries' && table !== 'verdicts' && table !== 'answers') return undefined;
  const { listId, key, questionId } = row as Word;
  const rows = await database.table<Word>(table).where('[listId+key]').equals([listId, key]).toArray();
  if (table === 'entries') return rows[0];
  return rows.find((one) => one.author === row.author && one.questionId === questionId);
}

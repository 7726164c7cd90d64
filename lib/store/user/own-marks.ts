import type { KeptMarks, ListLine } from '../../app/ports';
import { type Dealings, newestFirst } from '../../core/library/contact';
import { withAnswers } from '../../core/library/questions';
import type { AnswerRow, CardRow, ContactRow, ListRow, NoteRow, VerdictRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';
import { contactLine, type ListNames, namesOf, saidBeside } from '../table/said-rows';

/** What lies about one creator, as rows. */
export interface RowsOfCreator {
  readonly verdicts: readonly VerdictRow[];
  readonly notes: readonly NoteRow[];
  readonly contacts: readonly ContactRow[];
  readonly cards: readonly CardRow[];
  readonly answers: readonly AnswerRow[];
}

/** What the user wrote about a creator, for the list at hand. */
export function ownMarks(
  author: string,
  list: ListLine & Pick<ListRow, 'reasons' | 'questions'>,
  lists: readonly ListRow[],
  rows: RowsOfCreator,
  signature: string | null,
): Omit<KeptMarks, 'isMe'> {
  const names = namesOf(lists);
  const verdict = rows.verdicts.find((one) => one.listId === list.id && one.author === author);
  const note = newestOwn(rows.notes, author);
  return {
    listId: list.id,
    listName: list.name,
    verdict: verdict
      ? { word: verdict.verdict, at: verdict.updatedAt, points: verdict.points, reason: verdict.reason }
      : null,
    said: saidBeside(rows.verdicts, names, author, list.id),
    reasons: list.reasons ?? null,
    dealings: dealingsOf(author, rows, names, signature),
    note: note?.text ?? '',
    questions: withAnswers(list.questions, answersIn(list.id, rows.answers), author),
  };
}

function dealingsOf(
  author: string,
  { contacts, cards }: Pick<RowsOfCreator, 'contacts' | 'cards'>,
  names: ListNames,
  signature: string | null,
): Dealings {
  const [card] = [...cards].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return {
    contacts: newestFirst(contacts).map((row) => contactLine(row, names, author)),
    card: { email: card?.email ?? null, country: card?.country ?? null },
    signature,
  };
}

/** Those given for one list. */
export function answersIn(listId: string, answers: readonly AnswerRow[]): readonly AnswerRow[] {
  return answers.filter((row) => row.listId === listId);
}

/** The name given last as the writer's on this installation, whoever was written to. */
export async function lastSignature({ database, author, now }: Scope): Promise<string | null> {
  const newest = await database.contacts
    .orderBy('at')
    .reverse()
    .filter((row) => row.author === author)
    .first();
  const [row] = await checkedRows(database, 'contacts', [newest], now);
  return row?.by ?? null;
}

/** The note that a surface with one field for it shows: the newest of this installation. */
export function newestOwn(notes: readonly NoteRow[], author: string): NoteRow | undefined {
  const own = notes.filter((note) => note.author === author);
  return own.reduce<NoteRow | undefined>(
    (newest, note) => (newest && newest.createdAt >= note.createdAt ? newest : note),
    undefined,
  );
}

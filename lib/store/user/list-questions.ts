import { askedNow, MOST_QUESTIONS } from '../../core/library/questions';
import type { AnswerWord, Question } from '../../core/library/verdict';
import type { ProfileKey } from '../../core/profile/record';
import type { AnswerRow, ListRow } from '../rows';
import type { Scope } from '../scope';
import { knownList } from './brief-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';
import { answersOf } from './user-rows';

export interface AnswerDraft {
  readonly key: ProfileKey;
  readonly listId: string;
  readonly questionId: string;
  /** null = the answer is taken back. */
  readonly answer: AnswerWord | null;
}

/** One answer a question and author: a later one takes the place of an earlier. */
export async function writeAnswer(scope: Scope, newId: NewId, draft: AnswerDraft): Promise<void> {
  const { key, listId, questionId, answer } = draft;
  const writer = new ChangeWriter(scope);
  const known = (await answersOf(scope, key)).find(
    (row) => row.listId === listId && row.questionId === questionId && row.author === scope.author,
  );
  if (answer === null) {
    if (known) await writer.remove('answers', known.id);
  } else if (known?.answer !== answer) {
    const row: AnswerRow = { ...authored(scope, newId, known), key, listId, questionId, answer };
    await writer.put('answers', row);
  }
  await writer.finish('answer.set', key);
}

/** The questions of a list, those asked no more among them: answers hang on their ids. */
export async function writeQuestions(
  scope: Scope,
  newId: NewId,
  listId: string,
  questions: readonly Question[],
): Promise<void> {
  if (askedNow(questions).length > MOST_QUESTIONS) throw new Error('too many questions');
  await writeList(scope, newId, listId, { questions }, 'questions.save');
}

/** null = the usual reasons from now on. */
export async function writeReasons(
  scope: Scope,
  newId: NewId,
  listId: string,
  reasons: readonly string[] | null,
): Promise<void> {
  const { reasons: _before, ...bare } = await knownList(scope, listId);
  await putList(scope, newId, reasons === null ? bare : { ...bare, reasons }, 'reasons.save');
}

async function writeList(
  scope: Scope,
  newId: NewId,
  listId: string,
  part: Partial<ListRow>,
  what: string,
): Promise<void> {
  await putList(scope, newId, { ...(await knownList(scope, listId)), ...part }, what);
}

async function putList(scope: Scope, newId: NewId, list: ListRow, what: string): Promise<void> {
  const writer = new ChangeWriter(scope);
  const row: ListRow = { ...list, ...authored(scope, newId, list) };
  await writer.put('lists', row);
  await writer.finish(what, null);
}

import type { AnswerWord, EntryFields, Question } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';

/** What can be done on the page of a list. */
export interface ListActs {
  change(keys: readonly ProfileKey[], change: EntryFields): Promise<void>;
  remove(key: ProfileKey): Promise<void>;
  answer(key: ProfileKey, questionId: string, answer: AnswerWord | null): Promise<void>;
  saveQuestions(questions: readonly Question[]): Promise<void>;
  /** null = the usual ones. */
  saveReasons(reasons: readonly string[] | null): Promise<void>;
  undo(): Promise<void>;
}

export type Attempt = (work: Promise<void>) => void;

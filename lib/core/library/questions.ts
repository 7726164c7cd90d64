import type { Answer, AnswerWord, Question } from './verdict';

/** Questions that a list asks at once; those taken away are kept beside them. */
export const MOST_QUESTIONS = 8;
export const LONGEST_QUESTION = 200;
/** Reasons of a list: one a digit. */
export const MOST_REASONS = 9;
export const LONGEST_REASON = 64;
export const ANSWER_WORDS = ['yes', 'no', 'unsure'] as const satisfies readonly AnswerWord[];

export interface GivenAnswer {
  readonly answer: AnswerWord;
  /** ISO 8601. */
  readonly at: string;
  /** Of this installation. */
  readonly own: boolean;
}

/** A question of the user's own with what was answered about one creator, the user's own answer first. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly GivenAnswer[];
}

/** An answer as it stood when a verdict was given. */
export interface FrozenAnswer {
  readonly question: string;
  readonly answer: AnswerWord;
  readonly at: string;
  readonly author: string;
}

/** The questions that the list asks now. */
export function askedNow(questions: readonly Question[] | undefined): readonly Question[] {
  return (questions ?? []).filter(({ removed }) => removed !== true);
}

export function withAnswers(
  questions: readonly Question[] | undefined,
  answers: readonly Answer[],
  author: string,
): readonly AskedQuestion[] {
  return askedNow(questions).map(({ id, text }) => ({
    id,
    text,
    answers: answers
      .filter(({ questionId }) => questionId === id)
      .map((row) => ({ answer: row.answer, at: row.updatedAt, own: row.author === author }))
      .sort((a, b) => Number(b.own) - Number(a.own) || (a.at < b.at ? 1 : -1)),
  }));
}

/** null = this user has not answered. */
export function ownAnswer({ answers }: AskedQuestion): AnswerWord | null {
  return answers.find(({ own }) => own)?.answer ?? null;
}

/** What was answered to questions that are still asked, in their order, for a record that later edits leave alone. */
export function frozenAnswers(
  questions: readonly Question[] | undefined,
  answers: readonly Answer[],
): readonly FrozenAnswer[] {
  return askedNow(questions).flatMap(({ id, text }) =>
    answers
      .filter(({ questionId }) => questionId === id)
      .map(({ answer, updatedAt, author }) => ({ question: text, answer, at: updatedAt, author })),
  );
}

/** One more question at the end; the same text taken away before comes back with its answers. */
export function withQuestion(questions: readonly Question[], text: string, id: string): readonly Question[] {
  const before = questions.find((one) => one.text === text && one.removed === true);
  if (!before) return [...questions, { id, text }];
  return [...questions.filter((one) => one !== before), { id: before.id, text }];
}

/** The question keeps its words and answers, and is asked no more. */
export function withoutQuestion(questions: readonly Question[], id: string): readonly Question[] {
  return questions.map((one) => (one.id === id ? { ...one, removed: true as const } : one));
}

/** The question one place up (-1) or down (1) among those asked; at the end it stays. */
export function movedQuestion(questions: readonly Question[], id: string, by: -1 | 1): readonly Question[] {
  const asked = askedNow(questions);
  const at = asked.findIndex((one) => one.id === id);
  const other = asked[at + by];
  const one = asked[at];
  if (!one || !other) return questions;
  return questions.map((each) => (each === one ? other : each === other ? one : each));
}

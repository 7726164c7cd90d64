/** What a single letter can do, in the order in which it is told. */
export const LETTER_ACTIONS = ['yes', 'maybe', 'no', 'undo', 'note', 'list'] as const;
export type LetterAction = (typeof LETTER_ACTIONS)[number];

/** Action -> the letter that does it, lower case; no letter twice. */
export type Letters = Readonly<Record<LetterAction, string>>;

export const DEFAULT_LETTERS: Letters = { yes: 'y', maybe: 'm', no: 'x', undo: 'z', note: 'n', list: 'l' };

/** A second letter for yes, as long as no action was given it. */
export const SECOND_YES = 's';

/** Keys that mean something else on our surfaces: next and previous, compare. */
const TAKEN = ['j', 'k', 'c'];

/** The letter cannot be had for this action: no letter at all, in use by another action, or kept for other things. */
export type LetterTrouble =
  | { readonly kind: 'no-letter' }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'in-use'; readonly by: LetterAction };

/** null = the action may have this letter. */
export function letterTrouble(letters: Letters, action: LetterAction, letter: string): LetterTrouble | null {
  if (!/^\p{Ll}$/u.test(letter)) return { kind: 'no-letter' };
  if (TAKEN.includes(letter)) return { kind: 'reserved' };
  const by = LETTER_ACTIONS.find((other) => other !== action && letters[other] === letter);
  return by ? { kind: 'in-use', by } : null;
}

/** True for a whole, usable choice of letters: what storage and messages may hold. */
export function areLetters(value: unknown): value is Letters {
  if (typeof value !== 'object' || value === null) return false;
  const letters = value as Letters;
  return LETTER_ACTIONS.every(
    (action) =>
      typeof letters[action] === 'string' && letterTrouble(letters, action, letters[action]) === null,
  );
}

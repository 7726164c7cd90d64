import { describe, expect, it } from 'vitest';
import {
  areLetters,
  DEFAULT_LETTERS,
  LETTER_ACTIONS,
  letterTrouble,
} from '../../../lib/core/settings/letter-keys';

describe('a letter for an action', () => {
  it.each(['q', 'é', 'ж'])('may be %s', (letter) => {
    expect(letterTrouble(DEFAULT_LETTERS, 'yes', letter)).toBeNull();
  });

  it.each(['', 'Y', '1', '?', 'qq', ' '])('may not be "%s"', (letter) => {
    expect(letterTrouble(DEFAULT_LETTERS, 'yes', letter)).toEqual({ kind: 'no-letter' });
  });

  it('may not be that of another action, and the other action is named', () => {
    expect(letterTrouble(DEFAULT_LETTERS, 'yes', 'x')).toEqual({ kind: 'in-use', by: 'no' });
    expect(letterTrouble(DEFAULT_LETTERS, 'no', 'x')).toBeNull();
  });

  it('may not be one that goes through lists', () => {
    for (const letter of ['j', 'k', 'c']) {
      expect(letterTrouble(DEFAULT_LETTERS, 'note', letter)).toEqual({ kind: 'reserved' });
    }
  });
});

describe('letters as a whole', () => {
  it('hold one letter for each action', () => {
    expect(areLetters(DEFAULT_LETTERS)).toBe(true);
    expect(areLetters({ ...DEFAULT_LETTERS, yes: 'q' })).toBe(true);
    for (const action of LETTER_ACTIONS) {
      const { [action]: _missing, ...rest } = DEFAULT_LETTERS;
      expect(areLetters(rest)).toBe(false);
    }
  });

  it.each([null, 'ymxznl', { ...DEFAULT_LETTERS, yes: 'x' }, { ...DEFAULT_LETTERS, yes: 5 }])(
    'are not %j',
    (value) => {
      expect(areLetters(value)).toBe(false);
    },
  );
});

import { compactCell } from './compact-cell';
import type { CountLocale, CountStyle } from './count-locale';
import { plainCharacters, plainDigits, plainWord } from './plain-characters';
import { exact, type Range } from './range';
import { readFigures } from './read-figures';

/** Longer than any count in any language; longer texts are not looked at. */
const LONGEST = 48;

/** Sites leave these English letters untranslated in many languages; a language's own meaning goes before. */
const ENGLISH_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Only words that mean the same in every language that has them; `M`, `B`, `mil` and `t` do not. */
const UNKNOWN_LANGUAGE: CountLocale = {
  decimal: ['.', ','],
  group: ['.', ',', ' '],
  suffixes: {
    k: 1e3,
    тыс: 1e3,
    млн: 1e6,
    млрд: 1e9,
    mln: 1e6,
    万: 1e4,
    萬: 1e4,
    만: 1e4,
    億: 1e8,
    亿: 1e8,
    억: 1e8,
  },
};

function multiplierOf(words: Readonly<Record<string, number>> | undefined, word: string): number | null {
  return words !== undefined && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

function suffixOf(locale: CountLocale | null, word: string): number | null {
  if (locale === null) return multiplierOf(UNKNOWN_LANGUAGE.suffixes, word);
  return multiplierOf(locale.suffixes, word) ?? multiplierOf(ENGLISH_LETTERS, word);
}

/**
 * The interval a displayed count stands for; low === high when every digit is shown.
 * null = cannot be read without guessing: not a count, a negative, text around it, or a form that has several meanings.
 * @param locale null = language unknown: only what reads the same in every language is read.
 */
export function parseCount(text: string, locale: CountLocale | null, style: CountStyle): Range | null {
  if (text.length > LONGEST) return null;
  const plain = plainDigits(plainCharacters(text).trim());
  const match = plain === null ? null : /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(plain);
  if (match === null) return null;
  const [, before = '', number = '', behind = ''] = match;
  const rules = locale ?? UNKNOWN_LANGUAGE;
  if (before === '' && behind === '') {
    const shown = readFigures(number, rules, false);
    return shown === null ? null : exact(shown.digits);
  }
  if (before !== '' && behind !== '') return null;
  const unit =
    before === '' ? suffixOf(locale, plainWord(behind)) : multiplierOf(rules.prefixes, plainWord(before));
  const shown = unit === null ? null : readFigures(number, rules, true);
  return unit === null || shown === null ? null : compactCell(shown, unit, style);
}

import { english } from './en';
import type { Speaker } from './say';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
};

/** Accented and 40 % longer, placeholders untouched: shows clipped and hard-coded text. */
function stretch(template: string): string {
  const parts = template.split(/(\{[^}]*\})/);
  const accented = parts
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(template.length * 0.4))}]`;
}

function pseudoSpeaker(locale: string, direction: 'ltr' | 'rtl'): Speaker {
  return {
    locale,
    direction,
    template(key) {
      const entry = english(key);
      return typeof entry === 'string'
        ? stretch(entry)
        : { one: stretch(entry.one), other: stretch(entry.other) };
    },
  };
}

export const PSEUDO: Speaker = pseudoSpeaker('en', 'ltr');
export const PSEUDO_RTL: Speaker = pseudoSpeaker('ar-u-nu-latn', 'rtl');

import type { CountStyle } from '../../core/count/count-locale';
import { englishCount } from '../../core/count/english-count';
import type { Range } from '../../core/count/range';
import type { PageSource } from '../contract';
import { first, textOf } from '../dom';
import { once } from './once';

const NUMBER = /(\p{Nd}+(?:[.,٬٫'’]\p{Nd}+|\s\p{Nd}{3}(?!\p{Nd}))*)(\s?)([^\s\p{Nd},;:]{0,12})/u;
/** Words that multiply somewhere; a number in front of one is never read alone. */
const MULTIPLIER =
  /^([kmbtlecn]|mil|mila|mill?n?|mio|mrd|mn|tys|tsd|tn|rb|jt|tr|tis|milj|тыс|тис|млн|млрд|ألف|مليون|هزار|میلیون|हज़ार|लाख|lakh|cr)\.?$|^[万萬億亿만천억千]/iu;

const GROUPED = /^\p{Nd}{1,3}([.,٬'’\s])\p{Nd}{3}(\1\p{Nd}{3})*$/u;

/** The first count in a text that may hold words around it; null when reading it would be a guess. */
export function countIn(page: PageSource, text: string, style: CountStyle): Range | null {
  const shown = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, 200);
  const whole = read(page, shown, style);
  if (whole) return whole;
  const [, digits, gap, word = ''] = NUMBER.exec(shown) ?? [];
  if (!digits) return null;
  const suffix = MULTIPLIER.test(word) ? (/^[万萬億亿만천억千]/.exec(word)?.[0] ?? word) : '';
  return read(page, suffix ? digits + gap + suffix : digits, style);
}

/** Where the page names no language, its own words may; and what stands without a suffix is written out in full. */
function read(page: PageSource, text: string, style: CountStyle): Range | null {
  const known = page.count(text, style) ?? (GROUPED.test(text) ? fullNumber(text) : null);
  return known ?? (speaksEnglish(page) ? englishCount(text, style) : null);
}

const speaksEnglish = once(
  ({ language, document }: PageSource) =>
    language === 'und' &&
    /\d\s*posts\s*[\d.,KMB]+\s*followers/.test(textOf(first(document, 'header')).slice(0, 20_000)),
);

/** A number written out in full, with whatever groups its digits, in any script; null for everything else. */
export function fullNumber(text: string): Range | null {
  const digits = text.slice(0, 60).replace(/[\s\p{Cf}.,٬'’]/gu, '');
  if (text.length > 60 || !/^\p{Nd}{1,13}$/u.test(digits)) return null;
  const value = Number(Array.from(digits, digitValue).join(''));
  return value <= 1e12 ? { low: value, high: value } : null;
}

/** Digits of every script stand in runs that begin with their zero. */
function digitValue(digit: string): number {
  if (digit <= '9') return Number(digit);
  const point = digit.codePointAt(0) ?? 0;
  let steps = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - steps - 1))) steps++;
  return steps % 10;
}

/** True where two counts can stand for the same number, give or take 2 %. */
export function agree(a: Range, b: Range): boolean {
  return a.low <= b.high * 1.02 && b.low <= a.high * 1.02;
}

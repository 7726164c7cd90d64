import type { Entry } from './entry-in';
import { inSteps } from './in-steps';
import { kept } from './kept';
import type { Sentence, WordKey } from './sentence';

/** How sentences are put into words: a language and what is done to each finished text. */
export interface Speaker {
  /** BCP 47; drives numbers, dates and plurals. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The template of a key; every speaker answers every key. */
  template(key: WordKey): Entry;
}

const digits = (options: Intl.NumberFormatOptions) =>
  kept((locale) => new Intl.NumberFormat(locale, options));
/** Numbers that are told in steps of one in `steps`. */
const rounded = (steps: number, options: Intl.NumberFormatOptions) =>
  kept((locale) => inSteps(new Intl.NumberFormat(locale, options), steps));
const WHOLE = rounded(1, { maximumFractionDigits: 0 });
const ONE = rounded(10, { maximumFractionDigits: 1 });
const TENTHS = rounded(10, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const COMPACT = digits({ notation: 'compact', maximumFractionDigits: 1 });
const COMPACT_WHOLE = digits({ notation: 'compact', maximumFractionDigits: 0 });
const PERCENT = rounded(100, { style: 'percent', maximumFractionDigits: 0 });
/** A share too small for a tenth of a percent is still not 0. */
const PERCENT_TINY = digits({ style: 'percent', maximumSignificantDigits: 1 });
const SIGNED = digits({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const PERCENT_ONE = rounded(1000, { style: 'percent', maximumFractionDigits: 1 });

const DAYS_AGO = kept((locale) => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return inSteps({ format: (days: number) => format.format(-days, 'day') }, 1);
});

type Format = (value: number, locale: string) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  whole: (value, locale) => WHOLE(locale).format(value),
  one: (value, locale) => ONE(locale).format(value),
  times: (value, locale) => (value >= 9.95 ? WHOLE : TENTHS)(locale).format(value),
  compact: (value, locale) => (value >= 1000 ? COMPACT : COMPACT_WHOLE)(locale).format(value),
  percent: (value, locale) => percentage(value)(locale).format(value),
  signed: (value, locale) => SIGNED(locale).format(value),
  /** Whole days back from now: "today", "yesterday", "9 days ago". */
  ago: (value, locale) => DAYS_AGO(locale).format(Math.floor(Math.max(0, value))),
  tenth: (value, locale) => WHOLE(locale).format(Math.round(value * 10)),
};

function percentage(value: number) {
  const size = Math.abs(value);
  if (size > 0 && size < 0.0005) return PERCENT_TINY;
  return size < 0.1 ? PERCENT_ONE : PERCENT;
}

const plurals = kept((locale) => new Intl.PluralRules(locale));
function isOne(locale: string, n: number): boolean {
  return plurals(locale).select(n) === 'one';
}

/** A template cut at its slots. */
interface Slot {
  readonly text: string;
  readonly name: string;
  readonly format: Format;
}

const cut = new Map<string, readonly (string | Slot)[]>();
function pieces(template: string): readonly (string | Slot)[] {
  const known = cut.get(template);
  if (known) return known;
  const found: (string | Slot)[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
    const [text, name = '', format = 'whole'] = match;
    found.push(template.slice(from, match.index), { text, name, format: FORMATS[format] ?? String });
    from = match.index + text.length;
  }
  found.push(template.slice(from));
  cut.set(template, found);
  return found;
}

/** The sentence in the speaker's words. A parameter that is missing stays visible as its placeholder. */
export function say(speaker: Speaker, { key, params }: Sentence): string {
  const entry = speaker.template(key);
  const template =
    typeof entry === 'string' ? entry : entry[isOne(speaker.locale, Number(params.n)) ? 'one' : 'other'];
  let text = '';
  for (const piece of pieces(template)) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const value = params[piece.name];
    text +=
      value === undefined
        ? piece.text
        : typeof value === 'string'
          ? value
          : piece.format(value, speaker.locale);
  }
  return text;
}

import { EN } from './en';
import type { Sentence, WordKey } from './sentence';

/** How sentences are put into words: a language and what is done to each finished text. */
export interface Speaker {
  /** BCP 47; drives numbers, dates and plurals. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The template of a key; every speaker answers every key. */
  template(key: WordKey): string | { readonly one: string; readonly other: string };
}

export const ENGLISH: Speaker = { locale: 'en', direction: 'ltr', template: (key) => EN[key] };

type Format = (value: number, locale: string) => string;

/** Formatters are dear to build; one a locale and shape is kept. */
const cache = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = cache.get(name) ?? new Intl.NumberFormat(locale, options);
  cache.set(name, known);
  return known;
}

const FORMATS: Readonly<Record<string, Format>> = {
  whole: (value, locale) => numberFormat(locale, { maximumFractionDigits: 0 }).format(value),
  one: (value, locale) => numberFormat(locale, { maximumFractionDigits: 1 }).format(value),
  compact: (value, locale) =>
    numberFormat(locale, { notation: 'compact', maximumFractionDigits: value >= 1000 ? 1 : 0 }).format(value),
  percent: (value, locale) =>
    numberFormat(locale, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 }).format(
      value,
    ),
  tenth: (value, locale) => numberFormat(locale, { maximumFractionDigits: 0 }).format(Math.round(value * 10)),
};

/** The sentence in the speaker's words. A parameter that is missing stays visible as its placeholder. */
export function say(speaker: Speaker, { key, params }: Sentence): string {
  const entry = speaker.template(key);
  const template =
    typeof entry === 'string'
      ? entry
      : entry[new Intl.PluralRules(speaker.locale).select(Number(params.n)) === 'one' ? 'one' : 'other'];
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (slot, name: string, format?: string) => {
    const value = params[name];
    if (value === undefined) return slot;
    if (typeof value === 'string') return value;
    return (FORMATS[format ?? 'whole'] ?? String)(value, speaker.locale);
  });
}

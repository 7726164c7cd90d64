import type { CountLocale } from './count-locale';

/** Digits as shown: `12.3` is 123 with one decimal. */
export interface Figures {
  readonly digits: number;
  readonly decimals: number;
}

/** What may part digits in every language, because it means the same wherever it is used. */
const GROUP_ANYWHERE = ["'", '٬'];
const DECIMAL_ANYWHERE = '٫';

function figures(whole: string, fraction: string): Figures | null {
  if (whole.length > 1 && whole.startsWith('0')) return null;
  const digits = Number(whole + fraction);
  return Number.isSafeInteger(digits) ? { digits, decimals: fraction.length } : null;
}

/** `1234567`, `1,234,567` or, as in India, `12,34,567`; null when the groups are uneven or parted by two marks. */
function ungrouped(text: string, groups: readonly string[]): string | null {
  if (/^\d+$/.test(text)) return text;
  const mark = /[^\d]/.exec(text)?.[0] ?? '';
  if (!groups.includes(mark)) return null;
  const parts = text.split(mark);
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  const inner = others[0]?.length ?? 3;
  const even = others.every((part) => part.length === inner) && (inner === 3 || inner === 2);
  const fits = first.length >= 1 && first.length <= inner && last.length === 3 && even;
  return fits && parts.every((part) => /^\d+$/.test(part)) ? parts.join('') : null;
}

function withFraction(text: string, locale: CountLocale, groups: readonly string[]): Figures | null {
  const at = Math.max(
    ...[...locale.decimal, DECIMAL_ANYWHERE, '.', ','].map((mark) => text.lastIndexOf(mark)),
  );
  const mark = text.charAt(at);
  const fraction = text.slice(at + 1);
  if (at < 1 || !/^\d+$/.test(fraction)) return null;
  const before = text.slice(0, at);
  const own = locale.decimal.includes(mark) || mark === DECIMAL_ANYWHERE;
  // `12.3` beside a word can only be a decimal, in whichever language the site forgot to translate it.
  const foreign = fraction.length < 3 && /^\d+$/.test(before);
  if (!own && !foreign) return null;
  const whole = ungrouped(
    before,
    groups.filter((group) => group !== mark),
  );
  return whole === null ? null : figures(whole, fraction);
}

/**
 * The digits of a shown number. null when they are no number of this language, or when one mark could be
 * both a group and a decimal (`1.234` in an unknown language).
 * @param compact whether a word such as `K` stands beside the number; without one a count has no decimals.
 */
export function readFigures(text: string, locale: CountLocale, compact: boolean): Figures | null {
  const groups = [...locale.group, ...GROUP_ANYWHERE];
  const whole = ungrouped(text, groups);
  if (whole === null) return compact ? withFraction(text, locale, groups) : null;
  const marks = text.replace(/\d/g, '');
  const fork = marks.length === 1 && locale.decimal.includes(marks);
  return fork ? null : figures(whole, '');
}

import type { Range } from '../core/count/range';

/** A field that is not as the contract says; caught once a line. */
export class FieldError extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

/** More than any platform has of anything; keeps sums and ratios finite. */
const MOST = 1e13;
/** Fractions come from averages; less than this of a thing is none. */
const LEAST = 1e-3;

/** `at` is where the field lies (`posts[3].`); the two are joined only when a field is refused. */
export function refuse(key: string, what: string, at = ''): never {
  throw new FieldError(`${at}${key} ${what}`);
}

export function object(value: unknown, key: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(key, 'must be an object');
  return value as Fields;
}

export function list(value: unknown, key: string, at = ''): readonly unknown[] {
  if (!Array.isArray(value)) refuse(key, 'must be a list', at);
  return value;
}

export function text(value: unknown, key: string, at = ''): string {
  if (typeof value !== 'string') refuse(key, 'must be text', at);
  return value;
}

export function name(value: unknown, key: string, at = ''): string {
  const found = text(value, key, at);
  if (found === '') refuse(key, 'must not be empty', at);
  return found;
}

export function textOrNull(value: unknown, key: string, at = ''): string | null {
  return value === null || value === undefined ? null : text(value, key, at);
}

export function truth(value: unknown, key: string, at = ''): boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean') refuse(key, 'must be true, false or null', at);
  return value;
}

export function texts(value: unknown, key: string, at = ''): readonly string[] {
  if (value === null || value === undefined) return [];
  return list(value, key, at).map((entry, index) => text(entry, `${key}[${index}]`, at));
}

export function oneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  key: string,
  at = '',
): Word {
  for (const word of words) if (word === value) return word;
  return refuse(key, `must be one of ${words.join(', ')}`, at);
}

/** A number of at least `least`, at most 10^13. */
export function number(value: unknown, key: string, least = 0, at = ''): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(key, 'must be a number', at);
  if (value < least || value > MOST) refuse(key, `must lie between ${least} and 10^13`, at);
  return value;
}

function amount(value: unknown, key: string, least: number, at: string): number {
  const found = number(value, key, least, at);
  return Math.abs(found) < LEAST ? 0 : found;
}

/** A plain number stands for the exact range; null = not known. */
export function count(value: unknown, key: string, at = '', least = 0): Range | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    const exactly = amount(value, key, least, at);
    return { low: exactly, high: exactly };
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    refuse(key, 'must be a number, {"low", "high"} or null', at);
  }
  const range = value as Fields;
  const low = amount(range.low, `${key}.low`, least, at);
  const high = amount(range.high, `${key}.high`, least, at);
  if (low > high) refuse(key, 'has a low above its high', at);
  return { low, high };
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** The usual form, on a day that every month has: nothing is left to ask the calendar. */
const SURE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** ISO 8601. */
export function moment(value: unknown, key: string, at = ''): string {
  if (typeof value === 'string') {
    if (SURE.test(value)) return value;
    if (ISO.test(value) && !Number.isNaN(Date.parse(value))) return value;
  }
  return refuse(key, 'must be a time such as 2026-03-01T12:00:00Z', at);
}

import type { Range } from '../core/count/range';

/** A field that is not as the contract says; caught once a line. */
export class FieldError extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

/** More than any platform has of anything; keeps sums and ratios finite. */
const MOST = 1e13;
/** Fractions come from averages; less than this of a thing is none. */
const LEAST = 1e-3;

export function refuse(path: string, what: string): never {
  throw new FieldError(`${path} ${what}`);
}

export function object(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, 'must be an object');
  return value as Fields;
}

export function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) refuse(path, 'must be a list');
  return value;
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') refuse(path, 'must be text');
  return value;
}

export function name(value: unknown, path: string): string {
  const found = text(value, path);
  if (found === '') refuse(path, 'must not be empty');
  return found;
}

export function textOrNull(value: unknown, path: string): string | null {
  return value === null || value === undefined ? null : text(value, path);
}

export function truth(value: unknown, path: string): boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean') refuse(path, 'must be true, false or null');
  return value;
}

export function texts(value: unknown, path: string): readonly string[] {
  if (value === null || value === undefined) return [];
  return list(value, path).map((entry, index) => text(entry, `${path}[${index}]`));
}

export function oneOf<Word extends string>(value: unknown, words: readonly Word[], path: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) refuse(path, `must be one of ${words.join(', ')}`);
  return found;
}

/** A number of at least `least`, at most 10^13. */
export function number(value: unknown, path: string, least = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(path, 'must be a number');
  if (value < least || value > MOST) refuse(path, `must lie between ${least} and 10^13`);
  return value;
}

function amount(value: unknown, path: string, least: number): number {
  const found = number(value, path, least);
  return Math.abs(found) < LEAST ? 0 : found;
}

/** A plain number stands for the exact range; null = not known. */
export function count(value: unknown, path: string, least = 0): Range | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    const exactly = amount(value, path, least);
    return { low: exactly, high: exactly };
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    refuse(path, 'must be a number, {"low", "high"} or null');
  }
  const range = value as Fields;
  const low = amount(range.low, `${path}.low`, least);
  const high = amount(range.high, `${path}.high`, least);
  if (low > high) refuse(path, 'has a low above its high');
  return { low, high };
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** ISO 8601. */
export function moment(value: unknown, path: string): string {
  if (typeof value !== 'string' || !ISO.test(value) || Number.isNaN(Date.parse(value))) {
    refuse(path, 'must be a time such as 2026-03-01T12:00:00Z');
  }
  return value;
}

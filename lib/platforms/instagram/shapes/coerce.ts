import type { Range } from '../../../core/count/range';

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path of own properties; undefined where the path ends early. */
export function at(from: unknown, path: string): unknown {
  let value = from;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key];
  }
  return value;
}

/** A count as data states it: a whole number from 0 to 10^12, else null. */
export function count(value: unknown): Range | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1e12
    ? { low: value as number, high: value as number }
    : null;
}

/** The first of several dotted paths that holds a count. */
export function firstCount(from: Json, paths: readonly string[]): Range | null {
  for (const path of paths) {
    const found = count(at(from, path));
    if (found) return found;
  }
  return null;
}

/** Text of at most `limit` code units, never ending inside a character; null for anything else. */
export function clip(value: unknown, limit: number): string | null {
  return typeof value === 'string' ? value.slice(0, limit).replace(/[\ud800-\udbff]$/, '') : null;
}

/** An id as text; null where the number has lost digits. */
export function idText(value: unknown): string | null {
  const id = Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && /^\d{1,24}$/.test(id) ? id : null;
}

export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

/** The fields that are known; absent is not zero, so null leaves no key. */
export function known<Fields extends object>(
  fields: {
    readonly [K in keyof Fields]?: Fields[K] | null | undefined;
  },
): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Fields>;
}

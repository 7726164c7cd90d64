import type { Range } from '../../../core/count/range';
import { at, type Json } from '../../json';

/** A count as data states it: a whole number from 0 to 10^12, else null. */
function count(value: unknown): Range | null {
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

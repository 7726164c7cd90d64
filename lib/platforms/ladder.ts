import type { FieldHealth } from '../core/insight/reader-health';
import type { Reading, Readings } from '../core/profile/observation';
import type { Ladder, Ladders } from './contract';

/** Longest text and list taken from a page, and the highest count believed. */
const TEXT_LIMIT = 5000;
const LINK_LIMIT = 2000;
const LIST_LIMIT = 30;
const COUNT_LIMIT = 1e12;

/** The first rung that answers; null when none does. A throwing rung counts as silent: one field must not blank a page. */
export function climb<T, From>(ladder: Ladder<T, From>, from: From): Reading<T> | null {
  let index = 0;
  // The first look at a page goes through here thousands of times, before the browser has made it quick: no closures.
  for (const rung of ladder) {
    let said: T | null | undefined;
    try {
      said = rung.read(from);
    } catch {
      said = null;
    }
    const value = said === null || said === undefined ? null : (admit(said) as T | null);
    if (value !== null) return { value, via: rung.via, rung: index };
    index += 1;
  }
  return null;
}

/** What `read` gives, or the fallback where it throws. */
export function attempt<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** Whatever a page says has a bounded size, and a count is a pair of whole numbers in order; else it was not said. */
function admit(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) {
    return value.filter((item) => String(item).length <= LINK_LIMIT).slice(0, LIST_LIMIT);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { low, high } = value as { low?: unknown; high?: unknown };
  return isCount(low) && isCount(high) && low <= high ? value : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= COUNT_LIMIT;
}

/** Cut to size, without control characters and without half a character at the end. */
function plain(text: string): string {
  return text
    .slice(0, TEXT_LIMIT)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** Every field of the ladders that some rung could read. */
export function climbAll<Fields, From>(ladders: Ladders<Fields, From>, from: From): Readings<Fields> {
  const readings: Partial<Record<keyof Fields, Reading<unknown>>> = {};
  for (const field of Object.keys(ladders) as (keyof Fields)[]) {
    const ladder = ladders[field] as Ladder<unknown, From> | undefined;
    const reading = ladder ? climb(ladder, from) : null;
    if (reading) readings[field] = reading;
  }
  return readings as Readings<Fields>;
}

/** Which rung answered each field. */
export function healthOf<Fields, From>(
  ladders: Ladders<Fields, From>,
  readings: Readings<Fields>,
): readonly FieldHealth[] {
  return (Object.keys(ladders) as (keyof Fields & string)[]).map((field) => ({
    field,
    rung: readings[field]?.rung ?? null,
    of: ladders[field]?.length ?? 0,
  }));
}

import type { FieldHealth } from '../core/insight/reader-health';
import type { Reading, Readings } from '../core/profile/observation';
import type { Ladder, Ladders } from './contract';

/** The first rung that answers; null when none does. A throwing rung counts as silent: one field must not blank a page. */
export function climb<T, From>(ladder: Ladder<T, From>, from: From): Reading<T> | null {
  for (const [index, rung] of ladder.entries()) {
    const value = attempt(() => rung.read(from));
    if (value !== null) return { value, via: rung.via, rung: index };
  }
  return null;
}

function attempt<T>(read: () => T | null): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
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

import type { Range } from '../count/range';
import type { BesideReading, Provenance } from './record';

/**
 * How a field keeps its value when readings come in any order. Two readings are enough: the one that speaks
 * for now (`compare` largest) and the newest precise one. Both are maxima, so joining is commutative,
 * associative and idempotent; the value shown is worked out from the two each time.
 */
export interface FieldRule {
  /** > 0: a speaks for the field rather than b. */
  compare(a: Sighted, b: Sighted): number;
  precise(reading: Sighted): boolean;
  /** True where the newer reading says the same as the precise one, only less exactly. */
  agrees(precise: unknown, newest: unknown): boolean;
}

export interface Sighted extends Omit<Provenance, 'beside'> {
  readonly value: unknown;
}

export interface Held {
  readonly value: unknown;
  readonly seen: Provenance;
}

/** Both held readings as one. null = never read. */
export function joinHeld(a: Held | null, b: Held | null, rule: FieldRule): Held | null {
  const readings = [...readingsIn(a), ...readingsIn(b)];
  const newest = largest(readings, rule);
  if (!newest) return null;
  const precise = largest(
    readings.filter((reading) => rule.precise(reading)),
    rule,
  );
  const precisionHolds = precise !== null && rule.agrees(precise.value, newest.value);
  const [shown, other] = precisionHolds ? [precise, newest] : [newest, precise];
  const { value, via, rung, at } = shown;
  if (!other || other === shown || same(other, shown)) return { value, seen: { via, rung, at } };
  return { value, seen: { via, rung, at, beside: beside(other) } };
}

function readingsIn(held: Held | null): readonly Sighted[] {
  if (!held) return [];
  const { via, rung, at, beside: second } = held.seen;
  return second ? [{ value: held.value, via, rung, at }, second] : [{ value: held.value, via, rung, at }];
}

function largest(readings: readonly Sighted[], rule: FieldRule): Sighted | null {
  return readings.reduce<Sighted | null>(
    (best, reading) => (best === null || rule.compare(reading, best) > 0 ? reading : best),
    null,
  );
}

function same(a: Sighted, b: Sighted): boolean {
  return tieBreak(a, b) === 0 && a.at === b.at && a.rung === b.rung;
}

/** Only counts and texts have precise readings (see the rules below). */
function beside({ value, via, rung, at }: Sighted): BesideReading {
  return { value: value as Range | string, via, rung, at };
}

/** Total: readings that compare as equal are equal in every part. */
function tieBreak(a: Sighted, b: Sighted): number {
  return order(a.via, b.via) || order(JSON.stringify(a.value), JSON.stringify(b.value));
}

function order(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fresher(a: Sighted, b: Sighted): number {
  return order(a.at, b.at) || order(b.rung, a.rung) || tieBreak(a, b);
}

function surer(a: Sighted, b: Sighted): number {
  return order(b.rung, a.rung) || order(a.at, b.at) || tieBreak(a, b);
}

const never = (): boolean => false;

/** Things that change: the fresher reading speaks; at the same moment the better rung. */
export const LATEST: FieldRule = { compare: fresher, precise: never, agrees: never };

/** Things that never change (ids, the moment of publication): the better rung speaks, whenever it was read. */
export const LASTING: FieldRule = { compare: surer, precise: never, agrees: never };

/** Counts: an exact one stays until a fresher reading leaves it out. */
export const COUNT: FieldRule = {
  compare: fresher,
  precise: ({ value }) => isRange(value) && value.low === value.high,
  agrees: (precise, newest) =>
    isRange(precise) && isRange(newest) && newest.low <= precise.low && precise.high <= newest.high,
};

/** Long texts: a full one stays while a fresher reading is only its beginning. */
export const TEXT: FieldRule = {
  compare: fresher,
  precise: ({ via }) => via === 'response' || via === 'embedded',
  agrees: (precise, newest) =>
    typeof precise === 'string' && typeof newest === 'string' && plain(precise).startsWith(plain(newest)),
};

function plain(text: string): string {
  return text
    .replace(/(\u2026|\.\.\.)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

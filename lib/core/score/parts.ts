import { Z90 } from '../estimate/benchmarks/place';
import type { BenchmarkPlace } from '../estimate/measurement';

/** sd of something of which nothing is known: evenly anywhere in 0..1. */
export const UNKNOWN_SD = 0.29;
/** sd of a part whose measurement has no range of its own. */
export const USUAL_SD = 0.1;

/** A part of a component; rated null = nothing known of it. */
export interface Part {
  readonly weight: number;
  readonly rated: { readonly x: number; readonly sd: number } | null;
}

/**
 * The parts as one: x of those that are known, the sd of all. A part that is not known drops out of x
 * and counts as anywhere in 0..1 in the sd, so that knowing less never looks surer. null = no part known.
 */
export function combine(parts: readonly Part[]): { readonly x: number; readonly sd: number } | null {
  let [known, sum, all, squares] = [0, 0, 0, 0];
  for (const { weight, rated } of parts) {
    all += weight;
    squares += (weight * (rated?.sd ?? UNKNOWN_SD)) ** 2;
    if (!rated) continue;
    known += weight;
    sum += weight * rated.x;
  }
  return known > 0 ? { x: sum / known, sd: Math.min(UNKNOWN_SD, Math.sqrt(squares) / all) } : null;
}

/** A place among creators of the size as a rating. */
export function ratedPlace(place: BenchmarkPlace): { readonly x: number; readonly sd: number } {
  return { x: place.percentile, sd: sdOfRange(place.percentileLow, place.percentileHigh) };
}

/** sd of a rating whose 80 % range is this. */
export function sdOfRange(low: number, high: number): number {
  return Math.min(UNKNOWN_SD, Math.abs(high - low) / (2 * Z90));
}

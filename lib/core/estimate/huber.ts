/** Rising copy; insertion is quickest for a dozen values. */
function rising(values: readonly number[]): number[] {
  const sorted = values.slice();
  if (sorted.length > 40) return sorted.sort((a, b) => a - b);
  for (let index = 1; index < sorted.length; index++) {
    const value = sorted[index] as number;
    let at = index - 1;
    while (at >= 0 && (sorted[at] as number) > value) {
      sorted[at + 1] = sorted[at] as number;
      at--;
    }
    sorted[at + 1] = value;
  }
  return sorted;
}

/** Middle value; of an even number, halfway between the two middle ones. NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = rising(values);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Robust standard deviation: 1.4826 x median distance from the median. */
export function robustSpread(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

/** Distance, in scales, from which on a value counts less. */
export const BEND = 1.345;
const MOST_ROUNDS = 200;
const CLOSE_ENOUGH = 1e-9;

/**
 * Huber's location with a fixed scale: a mean in which values further than 1.345 scales away count less.
 * Starts at the median; the order of the values does not matter.
 */
export function huberLocation(values: readonly number[], scale: number): number {
  const reach = BEND * scale;
  let location = median(values);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let weights = 0;
    let total = 0;
    for (const value of values) {
      const distance = Math.abs(value - location);
      const weight = distance <= reach ? 1 : reach / distance;
      weights += weight;
      total += weight * value;
    }
    const next = total / weights;
    const step = Math.abs(next - location);
    location = next;
    if (step < CLOSE_ENOUGH) return location;
  }
  return location;
}

import type { BenchmarkPlace } from './measurement';

/** A measured distribution: [share of accounts below, value], both rising, from share 0 to 1. */
export interface Quantiles {
  readonly id: string;
  readonly year: number;
  readonly steps: readonly (readonly [share: number, value: number])[];
}

/** Share of accounts with a lower value, straight between the known quantiles. */
export function shareBelow({ steps }: Quantiles, value: number): number {
  let before = steps[0] ?? [0, value];
  if (value <= before[1]) return before[0];
  for (const step of steps) {
    if (value <= step[1]) {
      return before[0] + ((step[0] - before[0]) * (value - before[1])) / (step[1] - before[1]);
    }
    before = step;
  }
  return before[0];
}

/** The value below which this share of accounts lies. */
export function valueAt({ steps }: Quantiles, share: number): number {
  return shareBelow({ id: '', year: 0, steps: steps.map(([a, b]) => [b, a]) }, share);
}

export function placeAmong(quantiles: Quantiles, value: number, low: number, high: number): BenchmarkPlace {
  return {
    id: quantiles.id,
    year: quantiles.year,
    p25: valueAt(quantiles, 0.25),
    median: valueAt(quantiles, 0.5),
    p75: valueAt(quantiles, 0.75),
    percentile: shareBelow(quantiles, value),
    percentileLow: shareBelow(quantiles, low),
    percentileHigh: shareBelow(quantiles, high),
  };
}

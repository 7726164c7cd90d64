/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'µs' | 'times' | '%';
  readonly n: number;
  readonly median: number;
  readonly limit: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Metrics, benchmarks and what a metric lacks. */
export const ESTIMATES = {} as const;

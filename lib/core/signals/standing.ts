import type { Measured, Measurement } from '../estimate/measurement';

/** Quartile of the standard normal. */
const Z75 = 0.6745;

/** A measured rate beside its benchmark. z in sd between accounts of ln value; rates are fractions. */
export interface Standing {
  readonly z: number;
  readonly rate: number;
  readonly median: number;
  readonly percentile: number;
  readonly n: number;
}

function rateOf({ detail, value, low, high }: Measured): number {
  if (detail) return Math.exp(detail.theta);
  return value ?? Math.sqrt(low * high);
}

/** z = (theta - mu) / tau, tau read back from the benchmark's quartiles; null without a measurement or benchmark. */
export function standing(measurement: Measurement): Standing | null {
  if (measurement.status !== 'measured' || !measurement.benchmark) return null;
  const { p25, p75, median, percentile } = measurement.benchmark;
  const rate = rateOf(measurement);
  const tau = Math.log(p75 / p25) / (2 * Z75);
  if (!(rate > 0 && median > 0 && tau > 0)) return null;
  return { z: Math.log(rate / median) / tau, rate, median, percentile, n: measurement.n };
}

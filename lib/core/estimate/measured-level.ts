import { median } from './huber';
import type { EstimateDetail, Measured } from './measurement';
import type { Level } from './robust-mean';
import { halfWidth } from './student-t';

/** Fewest posts for a value; with fewer only a range is shown. Also the fewest to keep a format apart. */
export const FEWEST_FOR_VALUE = 3;

type Frame = Pick<Measured, 'basis' | 'excluded' | 'format' | 'benchmark'>;

/** A level as a measurement: value, 80 % range and the range of the next post. base = the plain estimate. */
export function measuredLevel(
  level: Level,
  logs: readonly number[],
  base: Level | null,
  { basis, excluded, format, benchmark }: Frame,
): Measured {
  const { theta, variance, s2, df } = level;
  const reach = halfWidth(df);
  const width = reach * Math.sqrt(variance);
  const next = reach * Math.sqrt(variance + s2);
  const n = logs.length;
  return {
    status: 'measured',
    value: n < FEWEST_FOR_VALUE ? null : Math.exp(theta),
    low: Math.exp(theta - width),
    high: Math.exp(theta + width),
    n,
    basis,
    excluded,
    nextPost: { low: Math.exp(theta - next), high: Math.exp(theta + next) },
    detail: detailOf(level, logs, base),
    benchmark,
    ...(format && { format }),
  };
}

function detailOf(level: Level, logs: readonly number[], base: Level | null): EstimateDetail {
  const { theta, variance, s2, df, weight } = level;
  const values: number[] = [];
  let sum = 0;
  for (const log of logs) {
    const value = Math.exp(log);
    values.push(value);
    sum += value;
  }
  const rawMedian = median(values);
  const mean = sum / values.length;
  if (!base) return { theta, variance, s2, df, weight, rawMedian, mean };
  const plain = { theta: base.theta, variance: base.variance };
  return { theta, variance, s2, df, weight, rawMedian, mean, base: plain };
}

import type { EstimateDetail, Measured, Measurement } from './measurement';

/** A rate per follower turned into a count of a post: everything times the followers. */
export function scaleMeasurement(measurement: Measurement, factor: number): Measurement {
  return measurement.status === 'measured' ? scaleMeasured(measurement, factor) : measurement;
}

/** Each field by name: copying what is left over would cost more than the estimate itself. */
function scaleMeasured(measured: Measured, factor: number): Measured {
  const { value, nextPost, detail, benchmark, byKind, format } = measured;
  return {
    status: 'measured',
    value: value === null ? null : value * factor,
    low: measured.low * factor,
    high: measured.high * factor,
    n: measured.n,
    basis: 'posts',
    excluded: measured.excluded,
    nextPost: nextPost && { low: nextPost.low * factor, high: nextPost.high * factor },
    detail: detail && scaleDetail(detail, factor),
    benchmark: benchmark && {
      id: benchmark.id,
      year: benchmark.year,
      p25: benchmark.p25 * factor,
      median: benchmark.median * factor,
      p75: benchmark.p75 * factor,
      percentile: benchmark.percentile,
      percentileLow: benchmark.percentileLow,
      percentileHigh: benchmark.percentileHigh,
    },
    ...(format && { format }),
    ...(byKind && { byKind: scaleKinds(byKind, factor) }),
  };
}

function scaleKinds(
  byKind: NonNullable<Measured['byKind']>,
  factor: number,
): NonNullable<Measured['byKind']> {
  return {
    ...(byKind.static && { static: scaleMeasured(byKind.static, factor) }),
    ...(byKind.video && { video: scaleMeasured(byKind.video, factor) }),
  };
}

function scaleDetail(detail: EstimateDetail, factor: number): EstimateDetail {
  const { variance, s2, df, weight, base } = detail;
  const shift = Math.log(factor);
  const theta = detail.theta + shift;
  const rawMedian = detail.rawMedian * factor;
  const mean = detail.mean * factor;
  if (!base) return { theta, variance, s2, df, weight, rawMedian, mean };
  const plain = { theta: base.theta + shift, variance: base.variance };
  return { theta, variance, s2, df, weight, rawMedian, mean, base: plain };
}

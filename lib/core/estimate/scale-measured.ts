import type { Measured, Measurement } from './measurement';

/** A rate per follower turned into a count of a post: everything times the followers. */
export function scaleMeasurement(measurement: Measurement, factor: number): Measurement {
  return measurement.status === 'measured' ? scaleMeasured(measurement, factor) : measurement;
}

function scaleMeasured(measured: Measured, factor: number): Measured {
  const { value, low, high, nextPost, detail, benchmark, byKind, ...rest } = measured;
  return {
    ...rest,
    basis: 'posts',
    value: value === null ? null : value * factor,
    low: low * factor,
    high: high * factor,
    nextPost: nextPost && { low: nextPost.low * factor, high: nextPost.high * factor },
    detail: detail && scaleDetail(detail, factor),
    benchmark: benchmark && {
      ...benchmark,
      p25: benchmark.p25 * factor,
      median: benchmark.median * factor,
      p75: benchmark.p75 * factor,
    },
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

function scaleDetail(
  detail: NonNullable<Measured['detail']>,
  factor: number,
): NonNullable<Measured['detail']> {
  const shift = Math.log(factor);
  return {
    ...detail,
    theta: detail.theta + shift,
    rawMedian: detail.rawMedian * factor,
    mean: detail.mean * factor,
    ...(detail.base && { base: { ...detail.base, theta: detail.base.theta + shift } }),
  };
}

import type { BenchmarkPlace, EstimateDetail, Measured, Measurement } from '../core/estimate/measurement';
import type { MetricId } from '../core/estimate/metric-ids';

const BILLIONTHS = 1e9;
const TRILLIONTHS = 1e12;
const THOUSANDTHS = 1e3;

/**
 * Without the digits that mean nothing: nine decimals, twelve for what is below a thousandth, three for large numbers.
 * They would be a tenth of every answer, and the slowest part of reading it. What is smaller still stays as it is: a
 * figure that is not 0 must not become 0.
 */
export function shortNumber(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
  if (size >= 1e-3) return Math.round(value * BILLIONTHS) / BILLIONTHS;
  return size >= 1e-6 ? Math.round(value * TRILLIONTHS) / TRILLIONTHS : value;
}

type Span = { readonly low: number; readonly high: number };

export function shortSpan({ low, high }: Span): Span {
  return { low: shortNumber(low), high: shortNumber(high) };
}

export function shortOrNull(value: number | null): number | null {
  return value === null ? null : shortNumber(value);
}

export function shortMeasurements(
  metrics: Readonly<Record<MetricId, Measurement>>,
): Readonly<Record<string, Measurement>> {
  const short: Record<string, Measurement> = {};
  for (const id in metrics) {
    const measurement = metrics[id as MetricId];
    short[id] = measurement.status === 'measured' ? shortMeasured(measurement) : measurement;
  }
  return short;
}

function shortMeasured(measured: Measured): Measured {
  const { nextPost, detail, benchmark, regularity, byKind } = measured;
  return {
    ...measured,
    value: shortOrNull(measured.value),
    low: shortNumber(measured.low),
    high: shortNumber(measured.high),
    nextPost: nextPost && shortSpan(nextPost),
    detail: detail && shortDetail(detail),
    benchmark: benchmark && shortPlace(benchmark),
    ...(regularity !== undefined && { regularity: shortNumber(regularity) }),
    ...(byKind && {
      byKind: {
        ...(byKind.static && { static: shortMeasured(byKind.static) }),
        ...(byKind.video && { video: shortMeasured(byKind.video) }),
      },
    }),
  };
}

function shortDetail({
  theta,
  variance,
  s2,
  df,
  weight,
  rawMedian,
  mean,
  base,
}: EstimateDetail): EstimateDetail {
  const short = {
    theta: shortNumber(theta),
    variance: shortNumber(variance),
    s2: shortNumber(s2),
    df,
    weight: shortNumber(weight),
    rawMedian: shortNumber(rawMedian),
    mean: shortNumber(mean),
  };
  if (!base) return short;
  return { ...short, base: { theta: shortNumber(base.theta), variance: shortNumber(base.variance) } };
}

function shortPlace(place: BenchmarkPlace): BenchmarkPlace {
  return {
    id: place.id,
    year: place.year,
    p25: shortNumber(place.p25),
    median: shortNumber(place.median),
    p75: shortNumber(place.p75),
    percentile: shortNumber(place.percentile),
    percentileLow: shortNumber(place.percentileLow),
    percentileHigh: shortNumber(place.percentileHigh),
  };
}

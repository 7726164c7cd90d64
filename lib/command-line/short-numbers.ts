import type {
  BenchmarkPlace,
  EstimateDetail,
  Measured,
  Measurement,
  Unmeasured,
} from '../core/estimate/measurement';
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

/** A measurement as it is printed: what is undefined is left out. Every key at its place, for copying is dear. */
interface ShortMeasured extends Omit<Measured, 'format' | 'regularity' | 'byKind' | 'detail'> {
  readonly detail: ShortDetail | null;
  readonly format: Measured['format'] | undefined;
  readonly regularity: number | undefined;
  readonly byKind:
    | { readonly static: ShortMeasured | undefined; readonly video: ShortMeasured | undefined }
    | undefined;
}

interface ShortDetail extends Omit<EstimateDetail, 'base'> {
  readonly base: EstimateDetail['base'] | undefined;
}

export function shortMeasurements(
  metrics: Readonly<Record<MetricId, Measurement>>,
): Readonly<Record<string, ShortMeasured | Unmeasured>> {
  const short: Record<string, ShortMeasured | Unmeasured> = {};
  for (const id in metrics) {
    const measurement = metrics[id as MetricId];
    short[id] = measurement.status === 'measured' ? shortMeasured(measurement) : measurement;
  }
  return short;
}

function shortMeasured(measured: Measured): ShortMeasured {
  const { nextPost, detail, benchmark, regularity, byKind } = measured;
  return {
    status: 'measured',
    value: shortOrNull(measured.value),
    low: shortNumber(measured.low),
    high: shortNumber(measured.high),
    n: measured.n,
    basis: measured.basis,
    excluded: measured.excluded,
    nextPost: nextPost && shortSpan(nextPost),
    detail: detail && shortDetail(detail),
    benchmark: benchmark && shortPlace(benchmark),
    format: measured.format,
    regularity: regularity === undefined ? undefined : shortNumber(regularity),
    byKind: byKind && {
      static: byKind.static && shortMeasured(byKind.static),
      video: byKind.video && shortMeasured(byKind.video),
    },
  };
}

function shortDetail(detail: EstimateDetail): ShortDetail {
  const { base } = detail;
  return {
    theta: shortNumber(detail.theta),
    variance: shortNumber(detail.variance),
    s2: shortNumber(detail.s2),
    df: detail.df,
    weight: shortNumber(detail.weight),
    rawMedian: shortNumber(detail.rawMedian),
    mean: shortNumber(detail.mean),
    base: base && { theta: shortNumber(base.theta), variance: shortNumber(base.variance) },
  };
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

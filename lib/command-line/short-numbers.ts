import type {
  BenchmarkPlace,
  EstimateDetail,
  Measured,
  Measurement,
  Unmeasured,
} from '../core/estimate/measurement';
import type { MetricId } from '../core/estimate/metric-ids';

/**
 * Six digits, whole numbers from 100,000 on: what follows means nothing, would be a seventh of every answer, and is the
 * slowest part of reading it. What is smaller than a millionth stays as it is: a figure that is not 0 must not become 0.
 */
export function shortNumber(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e5) return Math.round(value);
  if (size < 1e-6) return value;
  const scale = size < 1 ? scaleOfFraction(size) : scaleOfCount(size);
  return Math.round(value * scale) / scale;
}

function scaleOfFraction(size: number): number {
  if (size >= 0.01) return size >= 0.1 ? 1e6 : 1e7;
  if (size >= 1e-4) return size >= 1e-3 ? 1e8 : 1e9;
  return size >= 1e-5 ? 1e10 : 1e11;
}

function scaleOfCount(size: number): number {
  if (size < 100) return size < 10 ? 1e5 : 1e4;
  if (size < 1e4) return size < 1e3 ? 1e3 : 1e2;
  return 10;
}

type Span = { readonly low: number; readonly high: number };

export function shortSpan({ low, high }: Span): Span {
  return { low: shortNumber(low), high: shortNumber(high) };
}

export function shortOrNull(value: number | null): number | null {
  return value === null ? null : shortNumber(value);
}

/**
 * A measurement as it is printed: what is undefined is left out. Every key at its place, for copying is dear. Which
 * format a figure speaks of and the year of its set are not printed: `byKind` and the set's id tell them.
 */
interface ShortMeasured extends Omit<Measured, 'format' | 'regularity' | 'byKind' | 'detail' | 'benchmark'> {
  readonly detail: ShortDetail | null;
  readonly benchmark: ShortPlace | null;
  readonly regularity: number | undefined;
  readonly byKind:
    | { readonly static: ShortMeasured | undefined; readonly video: ShortMeasured | undefined }
    | undefined;
}

type ShortPlace = Omit<BenchmarkPlace, 'year'>;

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

function shortPlace(place: BenchmarkPlace): ShortPlace {
  return {
    id: place.id,
    p25: shortNumber(place.p25),
    median: shortNumber(place.median),
    p75: shortNumber(place.p75),
    percentile: shortNumber(place.percentile),
    percentileLow: shortNumber(place.percentileLow),
    percentileHigh: shortNumber(place.percentileHigh),
  };
}

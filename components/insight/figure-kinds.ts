import { METRICS } from '../../lib/core/estimate/catalog';
import type { Measured } from '../../lib/core/estimate/measurement';
import type { Metric } from '../../lib/core/estimate/metric';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import { type Sentence, sentence, type WordKey } from '../../lib/core/words/sentence';
import type { Span } from '../streak/finding';
import { bandScale, evenScale, factorScale, type Scale } from '../streak/scale';

type Unit = Metric['unit'];

/** Ends of the track where no band gives a scale. */
const ENDS: Readonly<Record<Unit, Span>> = {
  share: { low: 0.001, high: 1 },
  'per-week': { low: 0.1, high: 30 },
  days: { low: 0.5, high: 365 },
  count: { low: 100, high: 10_000_000 },
  ratio: { low: 0.001, high: 20 },
  'log-spread': { low: 0.05, high: 2 },
  change: { low: -0.25, high: 0.25 },
};

/** The figure's name, from the catalog of metrics. */
export function nameOf(id: MetricId): Sentence {
  return { key: METRICS[id].label, params: {} };
}

const VALUE = {
  share: 'figure.value.share',
  'per-week': 'figure.value.per-week',
  days: 'figure.value.days',
  count: 'figure.value.count',
  ratio: 'figure.value.ratio',
  'log-spread': 'figure.value.log-spread',
  change: 'figure.value.change',
} as const satisfies Record<Unit, WordKey>;

const RANGE = {
  share: 'figure.range.share',
  'per-week': 'figure.range.per-week',
  days: 'figure.range.days',
  count: 'figure.range.count',
  ratio: 'figure.range.ratio',
  'log-spread': 'figure.range.log-spread',
  change: 'figure.range.change',
} as const satisfies Record<Unit, WordKey>;

/** The figure in place: "7.6 %". */
export function valueWords(id: MetricId, value: number): Sentence {
  const unit: Unit = METRICS[id].unit;
  return sentence(VALUE[unit], { value: told(unit, value) });
}

/** A range of the same unit: "6.4 % to 9.1 %". */
export function rangeWords(id: MetricId, range: Span): Sentence {
  const unit: Unit = METRICS[id].unit;
  return sentence(RANGE[unit], { low: told(unit, range.low), high: told(unit, range.high) });
}

/** Spread is kept as a logarithm and told as a factor. */
function told(unit: Unit, value: number): number {
  return unit === 'log-spread' ? Math.exp(value) : value;
}

/** The middle half of creators of the same size; null where no benchmark speaks. */
export function bandOf({ benchmark }: Measured): Span | null {
  return benchmark && benchmark.p25 > 0 ? { low: benchmark.p25, high: benchmark.p75 } : null;
}

export function scaleOf(id: MetricId, band: Span | null): Scale {
  if (band) return bandScale(band);
  const { unit } = METRICS[id];
  // What may fall as well as rise has no factors: nothing gained lies in the middle.
  return unit === 'change' ? evenScale(ENDS[unit]) : factorScale(ENDS[unit]);
}

import type { Measured } from '../../lib/core/estimate/measurement';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import { type Sentence, sentence, type WordKey } from '../../lib/core/words/sentence';
import type { Span } from '../streak/finding';
import { bandScale, factorScale, type Scale } from '../streak/scale';
import type { PlainKey } from '../ui/words';

type FigureKind = 'share' | 'per-week' | 'days' | 'count' | 'ratio' | 'per-thousand' | 'spread';

interface FigureFacts {
  readonly label: PlainKey;
  readonly kind: FigureKind;
  /** Ends of the track where no band gives a scale. */
  readonly ends: Span;
}

/** How each figure is named and drawn. Field names of the catalogue follow the metric's id. */
export const FIGURE: Readonly<Record<MetricId, FigureFacts>> = {
  'engagement-rate-views': {
    label: 'figure.engagement-rate-views',
    kind: 'share',
    ends: { low: 0.005, high: 0.5 },
  },
  'engagement-rate-followers': {
    label: 'figure.engagement-rate-followers',
    kind: 'share',
    ends: { low: 0.001, high: 0.4 },
  },
  'typical-views': { label: 'figure.typical-views', kind: 'count', ends: { low: 100, high: 10_000_000 } },
  'posts-per-week': { label: 'figure.posts-per-week', kind: 'per-week', ends: { low: 0.1, high: 30 } },
  'views-per-follower': { label: 'figure.views-per-follower', kind: 'ratio', ends: { low: 0.01, high: 20 } },
  'comment-rate-followers': {
    label: 'figure.comment-rate-followers',
    kind: 'share',
    ends: { low: 0.00005, high: 0.05 },
  },
  'comment-rate-views': {
    label: 'figure.comment-rate-views',
    kind: 'share',
    ends: { low: 0.00005, high: 0.05 },
  },
  'comments-per-like': {
    label: 'figure.comments-per-like',
    kind: 'per-thousand',
    ends: { low: 0.002, high: 0.5 },
  },
  'days-since-post': { label: 'figure.days-since-post', kind: 'days', ends: { low: 0.5, high: 365 } },
  'typical-engagements': {
    label: 'figure.typical-engagements',
    kind: 'count',
    ends: { low: 10, high: 1_000_000 },
  },
  volatility: { label: 'figure.volatility', kind: 'spread', ends: { low: 0.05, high: 2 } },
  'topic-focus': { label: 'figure.topic-focus', kind: 'share', ends: { low: 0.05, high: 1 } },
  'paid-share': { label: 'figure.paid-share', kind: 'share', ends: { low: 0.01, high: 1 } },
  'follower-growth': { label: 'figure.follower-growth', kind: 'share', ends: { low: 0.001, high: 1 } },
};

const VALUE = {
  share: 'figure.value.share',
  'per-week': 'figure.value.per-week',
  days: 'figure.value.days',
  count: 'figure.value.count',
  ratio: 'figure.value.ratio',
  'per-thousand': 'figure.value.per-thousand',
  spread: 'figure.value.spread',
} as const satisfies Record<FigureKind, WordKey>;

const RANGE = {
  share: 'figure.range.share',
  'per-week': 'figure.range.per-week',
  days: 'figure.range.days',
  count: 'figure.range.count',
  ratio: 'figure.range.ratio',
  'per-thousand': 'figure.range.per-thousand',
  spread: 'figure.range.spread',
} as const satisfies Record<FigureKind, WordKey>;

/** The figure in place: "7.6 %". */
export function valueWords(id: MetricId, value: number): Sentence {
  const { kind } = FIGURE[id];
  return sentence(VALUE[kind], { value: inUnit(kind, value) });
}

/** A range of the same unit: "6.4 % to 9.1 %". */
export function rangeWords(id: MetricId, range: Span): Sentence {
  const { kind } = FIGURE[id];
  return sentence(RANGE[kind], { low: inUnit(kind, range.low), high: inUnit(kind, range.high) });
}

/** Spread is kept as a logarithm and told as a factor; comments per like are told per 1,000. */
function inUnit(kind: FigureKind, value: number): number {
  if (kind === 'per-thousand') return value * 1000;
  return kind === 'spread' ? Math.exp(value) : value;
}

/** The middle half of creators of the same size; null where no benchmark speaks. */
export function bandOf({ benchmark }: Measured): Span | null {
  return benchmark && benchmark.p25 > 0 ? { low: benchmark.p25, high: benchmark.p75 } : null;
}

export function scaleOf(id: MetricId, band: Span | null): Scale {
  return band ? bandScale(band) : factorScale(FIGURE[id].ends);
}

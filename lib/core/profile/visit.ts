import type { MetricId } from '../estimate/metric-ids';

/** Figures that are kept of every visit: later nobody could measure them again. */
export const VISIT_METRICS = [
  'engagement-rate-followers',
  'engagement-rate-views',
  'typical-views',
] as const satisfies readonly MetricId[];
export type VisitMetric = (typeof VISIT_METRICS)[number];

/** An estimate (null = a range alone) with its likely range (80 %) and the posts behind it; four digits each. */
export type VisitFigure = readonly [value: number | null, low: number, high: number, n: number];
export type VisitFigures = { readonly [Metric in VisitMetric]?: VisitFigure };

/** Parts of a profile whose change is told. */
export const CHANGED_FIELDS = ['handle', 'name', 'bio', 'category', 'links'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

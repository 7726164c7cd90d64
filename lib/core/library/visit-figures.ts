import type { Measurement } from '../estimate/measurement';
import type { Insight } from '../insight/insight';
import { VISIT_METRICS, type VisitFigure, type VisitFigures } from '../profile/visit';

const DIGITS = 4;

/** The figures of a visit as they are kept, those that are measured; null = none is. */
export function visitFigures({ metrics }: Pick<Insight, 'metrics'>): VisitFigures | null {
  const figures = VISIT_METRICS.flatMap((metric) => {
    const figure = packed(metrics[metric]);
    return figure ? [[metric, figure]] : [];
  });
  return figures.length > 0 ? Object.fromEntries(figures) : null;
}

function packed(measurement: Measurement): VisitFigure | null {
  if (measurement.status !== 'measured') return null;
  const { value, low, high, n } = measurement;
  return [value === null ? null : short(value), short(low), short(high), n];
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

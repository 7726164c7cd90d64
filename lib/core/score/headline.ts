import { FEWEST_FOR_VALUE } from '../estimate/measured-level';
import type { Basis, Measured, Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';

/** The one denominator that a user supposes for rates; without one, what most posts are decides. */
export type RateBasis = Extract<Basis, 'views' | 'followers'>;

type Metrics = Readonly<Record<MetricId, Measurement>>;

/** Enough posts to speak of a value. */
export function enough(measurement: Measurement): Measured | null {
  return measurement.status === 'measured' && measurement.n >= FEWEST_FOR_VALUE ? measurement : null;
}

/** Whether most posts that count are videos; the rate by followers says it, else the rate by views. */
export function mostlyVideo(metrics: Metrics): boolean {
  const rates = [metrics['engagement-rate-followers'], metrics['engagement-rate-views']];
  const known = rates.find((rate) => rate.status === 'measured');
  return known?.status === 'measured' && known.format === 'video';
}

/**
 * The rate that the score's certainty hangs on: by views for videos, by followers for pictures, or by the basis
 * that was asked for. null = none.
 */
export function headlineRate(metrics: Metrics, asked: RateBasis | null = null): Measured | null {
  if (asked) return enough(metrics[`engagement-rate-${asked}`]);
  const byFollowers = enough(metrics['engagement-rate-followers']);
  if (!mostlyVideo(metrics)) return byFollowers;
  return enough(metrics['engagement-rate-views']) ?? byFollowers;
}

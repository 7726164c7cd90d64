import { FEWEST_FOR_VALUE } from '../estimate/measured-level';
import type { Measured, Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';

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

/** The rate that the score's certainty hangs on: by views for videos, by followers for pictures. null = none. */
export function headlineRate(metrics: Metrics): Measured | null {
  const byFollowers = enough(metrics['engagement-rate-followers']);
  if (!mostlyVideo(metrics)) return byFollowers;
  return enough(metrics['engagement-rate-views']) ?? byFollowers;
}

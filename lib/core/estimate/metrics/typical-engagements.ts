import { divisor } from '../measure-rate';
import type { Metric } from '../metric';
import { scaleMeasurement } from '../scale-measured';
import { engagementRateFollowers } from './engagement-rate-followers';

export const typicalEngagements: Metric = {
  label: 'figure.typical-engagements',
  unit: 'count',
  basis: 'posts',
  formula: 'the level of the engagement rate by followers x followers',
  source: engagementRateFollowers.source,
  measure: (evidence, context) =>
    scaleMeasurement(
      engagementRateFollowers.measure(evidence, context),
      divisor(evidence.followers)?.value ?? 1,
    ),
};

import { divisor } from '../measure-rate';
import type { Metric } from '../metric';
import { scaleMeasurement } from '../scale-measured';
import { viewsPerFollower } from './views-per-follower';

export const typicalViews: Metric = {
  label: 'figure.typical-views',
  unit: 'count',
  basis: 'posts',
  formula: 'the level of views per follower x followers',
  source: viewsPerFollower.source,
  measure: (evidence, context) =>
    scaleMeasurement(viewsPerFollower.measure(evidence, context), divisor(evidence.followers)?.value ?? 1),
};

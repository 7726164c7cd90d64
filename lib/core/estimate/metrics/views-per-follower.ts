import { GROWN } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { viewsLog } from '../post-rates';

const RATE: Rate = {
  id: 'views-per-follower',
  basis: 'followers',
  perFollower: true,
  minAge: GROWN,
  read: viewsLog,
  lacking: 'views',
};

export const viewsPerFollower: Metric = {
  label: 'figure.views-per-follower',
  unit: 'ratio',
  basis: 'followers',
  formula: 'views / followers, of videos at least 7 days old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

import { SETTLED } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { engagementPerView } from '../post-rates';

const RATE: Rate = {
  id: 'engagement-rate-views',
  basis: 'views',
  perFollower: false,
  minAge: SETTLED,
  read: engagementPerView,
  lacking: 'likes',
};

export const engagementRateViews: Metric = {
  label: 'figure.engagement-rate-views',
  unit: 'share',
  basis: 'views',
  formula: '(likes + comments + shares where public + 0.5) / views, of posts at least 1 day old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

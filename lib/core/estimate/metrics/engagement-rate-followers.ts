import { GROWN } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { engagementLog } from '../post-rates';

const RATE: Rate = {
  id: 'engagement-rate-followers',
  basis: 'followers',
  perFollower: true,
  minAge: GROWN,
  read: engagementLog,
  lacking: 'likes',
};

export const engagementRateFollowers: Metric = {
  label: 'figure.engagement-rate-followers',
  unit: 'share',
  basis: 'followers',
  formula:
    '(likes + comments + shares where public + 0.5) / followers, of videos at least 7 and pictures at least 3 days old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

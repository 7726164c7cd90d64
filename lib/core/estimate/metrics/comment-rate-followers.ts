import { GROWN } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { commentLog } from '../post-rates';

const RATE: Rate = {
  id: 'comment-rate-followers',
  basis: 'followers',
  perFollower: true,
  minAge: GROWN,
  read: commentLog,
  lacking: 'comments',
};

export const commentRateFollowers: Metric = {
  label: 'figure.comment-rate-followers',
  unit: 'share',
  basis: 'followers',
  formula: '(comments + 0.5) / followers, of videos at least 7 and pictures at least 3 days old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

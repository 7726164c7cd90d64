import { SETTLED } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { commentPerView } from '../post-rates';

const RATE: Rate = {
  id: 'comment-rate-views',
  basis: 'views',
  perFollower: false,
  minAge: SETTLED,
  read: commentPerView,
  lacking: 'comments',
};

export const commentRateViews: Metric = {
  label: 'figure.comment-rate-views',
  unit: 'share',
  basis: 'views',
  formula: '(comments + 0.5) / views, of posts at least 1 day old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

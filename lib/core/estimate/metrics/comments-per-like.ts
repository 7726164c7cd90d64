import { SETTLED } from '../counting-rules';
import { measureRate, type Rate } from '../measure-rate';
import type { Metric } from '../metric';
import { commentPerLike } from '../post-rates';

const RATE: Rate = {
  id: 'comments-per-like',
  basis: 'posts',
  perFollower: false,
  minAge: SETTLED,
  read: commentPerLike,
  lacking: 'likes',
};

export const commentsPerLike: Metric = {
  label: 'figure.comments-per-like',
  unit: 'ratio',
  basis: 'posts',
  formula: '(comments + 0.5) / likes, of posts at least 1 day old',
  source: 'robust mean of the logarithm, shrunk to the usual for the size (empirical Bayes)',
  measure: (evidence, context) => measureRate(RATE, evidence, context),
};

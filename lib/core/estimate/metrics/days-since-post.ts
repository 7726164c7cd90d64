import { countedPosts } from '../counted-posts';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';

export const daysSincePost: Metric = {
  label: 'figure.days-since-post',
  unit: 'days',
  basis: 'days',
  formula: 'days from the newest post that is not pinned to the moment of reading',
  source: 'a fact, not an estimate',
  measure(evidence) {
    const ages = countedPosts(evidence).flatMap(({ age, pinned }) => (age === null || pinned ? [] : [age]));
    if (ages.length === 0) return unmeasured('dated-posts');
    const days = Math.max(0, Math.min(...ages));
    return plainMeasured('days', ages.length, { value: days, low: days, high: days });
  },
};

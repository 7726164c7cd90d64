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
    let n = 0;
    let youngest = Number.POSITIVE_INFINITY;
    for (const { age, pinned } of countedPosts(evidence)) {
      if (age === null || pinned) continue;
      n++;
      youngest = Math.min(youngest, age);
    }
    if (n === 0) return unmeasured('dated-posts');
    const days = Math.max(0, youngest);
    return plainMeasured('days', n, { value: days, low: days, high: days });
  },
};

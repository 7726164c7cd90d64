import type { ProfileEvidence } from '../../profile/record';
import { comparePosts } from './compare-posts';
import type { CompareContext, Comparison, ComparisonId, Comparisons } from './comparison';
import { kinds } from './kinds';
import { paidPosts } from './paid-posts';
import { partsOfDay } from './parts-of-day';
import { weekdays } from './weekdays';

export const COMPARISONS = {
  kinds,
  'paid-posts': paidPosts,
  weekdays,
  'parts-of-day': partsOfDay,
} as const satisfies Record<ComparisonId, Comparison>;

/** Every comparison of the catalog: which of a creator's own posts do better than the rest. */
export function compareAll(evidence: ProfileEvidence, context: CompareContext): Comparisons {
  return {
    kinds: comparePosts(kinds, evidence, context),
    'paid-posts': comparePosts(paidPosts, evidence, context),
    weekdays: comparePosts(weekdays, evidence, context),
    'parts-of-day': comparePosts(partsOfDay, evidence, context),
  };
}

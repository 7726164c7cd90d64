import { canBeLookedAt } from '../../signals/paid-share';
import type { Comparison } from './comparison';

/** Within accounts, paid posts had .96 of the engagement of the others (1,376 accounts of 2018-19). */
const USUAL = 0.96;

export const paidPosts: Comparison = {
  label: 'compare.paid-posts',
  formula:
    'engagements of posts marked as paid / engagements of its own other posts, each against its format',
  source: 'drawn towards .96, the median of 1,376 Instagram accounts of 2018-19',
  fewest: 6,
  groups: [
    ['paid', 'compare.paid-posts.paid'],
    ['own', 'compare.paid-posts.own'],
  ],
  told: ['paid'],
  withinFormat: true,
  usual: Math.log(USUAL),
  groupOf: (post, { paid }) => (paid.has(post.id) ? 'paid' : canBeLookedAt(post) ? 'own' : null),
};

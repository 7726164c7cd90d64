import type { Comparison } from './comparison';

export const kinds: Comparison = {
  label: 'compare.kinds',
  formula:
    'engagements of the posts of a kind / engagements of all others, of settled posts of the last year; logarithms, robust means',
  source: 'drawn towards no difference (sd .3 between groups: a choice)',
  fewest: 6,
  groups: [
    ['image', 'compare.kinds.image'],
    ['carousel', 'compare.kinds.carousel'],
    ['video', 'compare.kinds.video'],
  ],
  withinFormat: false,
  usual: 0,
  groupOf: ({ kind }) => kind,
};

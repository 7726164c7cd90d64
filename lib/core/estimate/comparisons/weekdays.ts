import type { Comparison } from './comparison';
import { toldTime } from './told-time';

/** Fewer dated posts leave about eight a day: too few to tell days apart. */
export const FEWEST_DATED = 60;

export const weekdays: Comparison = {
  label: 'compare.weekdays',
  formula: `engagements of posts of a weekday / engagements of all others, each against its format; from ${FEWEST_DATED} dated posts on, in your time zone`,
  source: 'drawn towards no difference (sd .3 between groups: a choice)',
  fewest: FEWEST_DATED,
  groups: [
    ['mon', 'compare.weekdays.mon'],
    ['tue', 'compare.weekdays.tue'],
    ['wed', 'compare.weekdays.wed'],
    ['thu', 'compare.weekdays.thu'],
    ['fri', 'compare.weekdays.fri'],
    ['sat', 'compare.weekdays.sat'],
    ['sun', 'compare.weekdays.sun'],
  ],
  withinFormat: true,
  usual: 0,
  groupOf: ({ publishedAt }, { zone }) => toldTime(publishedAt, zone())?.weekday ?? null,
};

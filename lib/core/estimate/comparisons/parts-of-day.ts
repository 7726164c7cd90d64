import type { Comparison } from './comparison';
import { toldTime } from './told-time';
import { FEWEST_DATED } from './weekdays';

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
const HOURS_EACH = 24 / PARTS.length;

export const partsOfDay: Comparison = {
  label: 'compare.parts-of-day',
  formula: `engagements of posts of a part of the day / engagements of all others, each against its format; from ${FEWEST_DATED} dated posts on, in your time zone`,
  source: 'drawn towards no difference (sd .3 between groups: a choice)',
  fewest: FEWEST_DATED,
  groups: [
    ['night', 'compare.parts-of-day.night'],
    ['morning', 'compare.parts-of-day.morning'],
    ['afternoon', 'compare.parts-of-day.afternoon'],
    ['evening', 'compare.parts-of-day.evening'],
  ],
  withinFormat: true,
  usual: 0,
  groupOf({ publishedAt }, { zone }) {
    const told = toldTime(publishedAt, zone());
    return told ? (PARTS[Math.floor(told.hour / HOURS_EACH)] ?? null) : null;
  },
};

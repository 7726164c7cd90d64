import type { ProfileEvidence } from '../../profile/record';
import { countedPosts } from '../counted-posts';
import { FEWEST_FOR_VALUE } from '../measured-level';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';
import { halfWidth } from '../student-t';

const DAY = 86_400_000;
const NEWEST = 30;
/** Gaps scatter about as much as their mean; this many gaps' worth of that knowledge. */
const USUAL_GAPS = 4;
/** A burst within one day says how many, not how often. */
const SHORTEST_SPAN = 1;

export const postsPerWeek: Metric = {
  label: 'figure.posts-per-week',
  unit: 'per-week',
  basis: 'days',
  formula: '7 x (posts - 1) / days between the first and the last of the newest 30 that are not pinned',
  source: 'range from the scatter of the gaps between posts',
  measure(evidence) {
    const times = newestTimes(evidence);
    const newest = times[0];
    const n = times.length;
    const oldest = times[n - 1];
    if (newest === undefined || oldest === undefined || n < 2) return unmeasured('dated-posts');
    const rate = (7 * (n - 1)) / Math.max(SHORTEST_SPAN, (newest - oldest) / DAY);
    const gaps = gapsOf(times);
    const reach = Math.exp(scatterOfMean(gaps));
    const value = n < FEWEST_FOR_VALUE ? null : rate;
    const figure = { value, low: rate / reach, high: rate * reach };
    return { ...plainMeasured('days', n, figure), regularity: regularity(gaps) };
  },
};

function newestTimes(evidence: ProfileEvidence): readonly number[] {
  const times: number[] = [];
  for (const { at, pinned } of countedPosts(evidence)) {
    if (times.length === NEWEST) break;
    if (at !== null && !pinned) times.push(at);
  }
  return times;
}

/** Days from each post to the one before it. */
function gapsOf(times: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  let later = times[0] ?? 0;
  for (let index = 1; index < times.length; index++) {
    const at = times[index] ?? later;
    gaps.push((later - at) / DAY);
    later = at;
  }
  return gaps;
}

/** Half-width of the 80 % range of ln of the mean gap. */
function scatterOfMean(gaps: readonly number[]): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (mean > 0 ? (gap / mean - 1) ** 2 : 0), 0);
  const relative = (USUAL_GAPS + squares) / (USUAL_GAPS + gaps.length);
  return halfWidth(USUAL_GAPS + gaps.length) * Math.sqrt(relative / gaps.length);
}

/** sd of ln(gap + a quarter of a day). */
function regularity(gaps: readonly number[]): number {
  const logs = gaps.map((gap) => Math.log(gap + 0.25));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length - 1));
}

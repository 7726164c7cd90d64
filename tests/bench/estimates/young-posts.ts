import { GROWN } from '../../../lib/core/estimate/counting-rules';
import { type Figure, figure } from './figure';
import { seenTwice } from './public-accounts';
import { median } from './statistics';

/** V8: how much likes still grew on videos that the rule for young posts lets in, and on those it keeps out. */
export function youngPosts(): Figure {
  const videos = seenTwice();
  const growth = (from: number, to: number): number =>
    median(videos.filter(({ age }) => age >= from && age < to).map(({ growth }) => growth)) - 1;
  const used = growth(GROWN.video, Number.POSITIVE_INFINITY);
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const value =
    `counted ${percent(used)} (7-14 days ${percent(growth(7, 14))}, older ${percent(growth(14, 1e9))}); left out: ` +
    `under 3 days ${percent(growth(0, 3))}, 3-7 days ${percent(growth(3, 7))}; ${videos.length} videos`;
  return figure('V8', 'later growth of likes', value, 'at most 10 %', used <= 0.1);
}

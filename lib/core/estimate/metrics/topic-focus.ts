import { Z90 } from '../benchmarks/place';
import type { Metric } from '../metric';
import { plainMeasured, unmeasured } from '../plain-measured';
import { placeAmong, type Quantiles } from '../quantiles';

/** sd of the focus of twelve captions about the focus of the next twelve. */
const UNSURE_AT_12 = 0.1;

/** TikTok accounts of November 2020, 840 of them with enough tags. */
const USUAL: Quantiles = {
  id: 'tiktok-2020-topic-focus',
  year: 2020,
  steps: [
    [0, 0],
    [0.1, 0.05],
    [0.25, 0.14],
    [0.5, 0.31],
    [0.75, 0.51],
    [0.9, 0.66],
    [1, 1],
  ],
};

export const topicFocus: Metric = {
  label: 'figure.topic-focus',
  unit: 'share',
  basis: 'posts',
  formula:
    '1 - entropy of the hashtags and topic words of the captions, scaled to 0..1; tags that ask for reach left out',
  source: 'own figures from 840 TikTok accounts of 2020 (last 12 months to next: rank correlation .83)',
  measure({ posts }, { focus }) {
    if (focus === null) return unmeasured('captions');
    const n = posts.filter(({ caption }) => caption).length;
    const reach = Z90 * UNSURE_AT_12 * Math.sqrt(12 / Math.max(1, n));
    const low = Math.max(0, focus - reach);
    const high = Math.min(1, focus + reach);
    const benchmark = placeAmong(USUAL, focus, low, high);
    return { ...plainMeasured('posts', n, { value: focus, low, high }), benchmark };
  },
};

import { midpoint } from '../count/range';
import type { ProfileEvidence } from '../profile/record';
import { sentence } from '../words/sentence';
import { clear, type Finding, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { median } from './size-curve';
import { standing } from './standing';

const BAND = { from: 1.3, flag: 2.2, to: 2.6 };
/** More likes than this share of the views is out of the usual at any size. */
const LIKES_OF_VIEWS = 0.4;

/** Median likes / views of the posts that show both; null = none. */
function likesOfViews({ posts }: ProfileEvidence): number | null {
  const shares: number[] = [];
  for (const { likes, views, likesHidden, pinned } of posts) {
    if (!likes || !views || likesHidden || pinned || midpoint(views) <= 0) continue;
    shares.push(midpoint(likes) / midpoint(views));
  }
  return shares.length < 3 ? null : median(shares);
}

function detect({ evidence, metrics }: SignalInput): Finding {
  const place = standing(metrics['engagement-rate-views']);
  if (!place || place.n < 3) return unknown(sentence('signal.likes-against-views.unknown'));
  const { z, rate, median: usual } = place;
  const share = likesOfViews(evidence) ?? 0;
  const severity = Math.max(ramp(Math.abs(z), BAND.from, BAND.to), ramp(share, 0.3, 0.5));
  if (z > BAND.flag || share > LIKES_OF_VIEWS) {
    return flag(
      sentence('signal.likes-against-views.high', { rate, usual }),
      sentence('signal.likes-against-views.otherwise-high'),
      severity,
    );
  }
  if (z < -BAND.flag) {
    return flag(
      sentence('signal.likes-against-views.low', { rate, usual }),
      sentence('signal.likes-against-views.otherwise-low'),
      severity,
    );
  }
  return clear(sentence('signal.likes-against-views.clear', { rate }), severity);
}

export const likesAgainstViews: SignalRule = {
  label: 'signal.likes-against-views.label',
  formula: 'engagement rate by views outside +-2.2 sd of the usual for the size, or likes > 40 % of views',
  source: 'bands of the benchmark in use',
  falseAlarms: null,
  detect,
};

import { midpoint } from '../count/range';
import { median } from '../estimate/huber';
import type { ProfileEvidence } from '../profile/record';
import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { standing } from './standing';

const BAND = { from: 1.3, flag: 2.2, to: 2.6 };
/** Rates differ by years more than by sizes: unusually many is only what few accounts of any year reach. */
const MANY = { from: 0.22, flag: 0.25, to: 0.35 };
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

function severityOf(z: number, rate: number, share: number): number {
  const many = Math.min(ramp(z, BAND.from, BAND.to), ramp(rate, MANY.from, MANY.to));
  return Math.max(many, ramp(-z, BAND.from, BAND.to), ramp(share, 0.3, 0.5));
}

function detect({ evidence, metrics }: SignalInput): Detection {
  const place = standing(metrics['engagement-rate-views']);
  if (!place || place.n < 3) return unknown(sentence('signal.likes-against-views.unknown'));
  const { z, rate, median: usual } = place;
  const share = likesOfViews(evidence) ?? 0;
  const severity = severityOf(z, rate, share);
  if ((z > BAND.flag && rate > MANY.flag) || share > LIKES_OF_VIEWS) {
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
  formula:
    'engagement rate by views outside +-2.2 sd of the usual for the size (above: also > 25 %), or likes > 40 % of views',
  source: 'bands of the benchmark in use; TikTok accounts of 2020',
  falseAlarms: { rate: 0.005, accounts: 976, year: '2020' },
  detect,
};

import { sentence } from '../words/sentence';
import { commentsPerLike } from './comments-per-like';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { standing } from './standing';

/** Of 4,093 untouched micro accounts one in ten lies above `from`, 4.8 % above `flag`, one in a hundred above `to`. */
const BAND = { from: 1.9, flag: 2.6, to: 3.7 };

function detect({ evidence, metrics }: SignalInput): Detection {
  const place = standing(metrics['engagement-rate-followers']);
  const ratio = commentsPerLike(evidence);
  if (!place || !ratio) return unknown(sentence('signal.likes-without-comments.unknown'));
  const gap = place.z - ratio.z;
  const params = { comments: ratio.ratio * 1000, usual: ratio.usual * 1000 };
  const severity = ramp(gap, BAND.from, BAND.to);
  if (gap <= BAND.flag) return clear(sentence('signal.likes-without-comments.clear', params), severity);
  return flag(
    sentence('signal.likes-without-comments.flag', params),
    sentence('signal.likes-without-comments.otherwise'),
    severity,
  );
}

export const likesWithoutComments: SignalRule = {
  label: 'signal.likes-without-comments.label',
  formula: 'place of the engagement rate minus place of comments per like, both in sd for the size',
  source: 'Instagram accounts of 2018-19, images and carousels',
  falseAlarms: { rate: 0.048, accounts: 4093, year: '2018-19' },
  detect,
};

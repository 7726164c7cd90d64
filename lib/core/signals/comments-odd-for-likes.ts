import { sentence } from '../words/sentence';
import { commentsPerLike } from './comments-per-like';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

/** The usual spread is skewed: few comments are commoner than many. Each side marks one account in forty. */
const HIGH = { from: 1.26, flag: 1.86, to: 2.26 };
const LOW = { from: 1.26, flag: 2.17, to: 2.89 };

function detect({ evidence }: SignalInput): Detection {
  const place = commentsPerLike(evidence);
  if (!place) return unknown(sentence('signal.comments-odd-for-likes.unknown'));
  const params = { comments: place.ratio * 1000, usual: place.usual * 1000 };
  const many = place.z > 0;
  const band = many ? HIGH : LOW;
  const severity = ramp(Math.abs(place.z), band.from, band.to);
  if (Math.abs(place.z) <= band.flag) {
    return clear(sentence('signal.comments-odd-for-likes.clear', params), severity);
  }
  return many
    ? flag(
        sentence('signal.comments-odd-for-likes.high', params),
        sentence('signal.comments-odd-for-likes.otherwise-high'),
        severity,
      )
    : flag(
        sentence('signal.comments-odd-for-likes.low', params),
        sentence('signal.comments-odd-for-likes.otherwise-low'),
        severity,
      );
}

export const commentsOddForLikes: SignalRule = {
  label: 'signal.comments-odd-for-likes.label',
  formula: 'ln((comments + 0.5) / likes) against its usual value for the size, in sd; median of the posts',
  source: 'Instagram accounts of 2018-19; TikTok accounts of 2020 and 2025',
  falseAlarms: { rate: 0.05, accounts: 4093, year: '2018-19' },
  detect,
};

import { sentence } from '../words/sentence';
import { commentsPerLike } from './comments-per-like';
import { clear, type Finding, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { standing } from './standing';

/** 95th and 99th percentile of the difference among untouched micro accounts. */
const FLAG = 2.1;

function detect({ evidence, metrics }: SignalInput): Finding {
  const place = standing(metrics['engagement-rate-followers']);
  const ratio = commentsPerLike(evidence);
  if (!place || !ratio) return unknown(sentence('signal.likes-without-comments.unknown'));
  const gap = place.z - ratio.z;
  const params = { comments: ratio.ratio * 1000, usual: ratio.usual * 1000 };
  const severity = ramp(gap, 1.6, 3.2);
  if (gap <= FLAG) return clear(sentence('signal.likes-without-comments.clear', params), severity);
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
  falseAlarms: { rate: 0.05, accounts: 4092, year: '2018-19' },
  detect,
};

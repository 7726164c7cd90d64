import { sentence } from '../words/sentence';
import { countPaid } from './paid-share';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const FEWEST_POSTS = 8;
/** 6 to 8 % of posts are marked as paid at every size (2019); the line is a choice. */
const BAND = { from: 0.4, flag: 0.5, to: 0.8 };

function detect({ evidence, paid }: SignalInput): Detection {
  const { paid: count, looked } = countPaid(evidence, paid.posts);
  if (looked < FEWEST_POSTS) return unknown(sentence('signal.paid-saturation.unknown', { count: looked }));
  const share = count / looked;
  const params = { paid: count, count: looked };
  const severity = ramp(share, BAND.from, BAND.to);
  if (share < BAND.flag) return clear(sentence('signal.paid-saturation.clear', params), severity);
  return flag(
    sentence('signal.paid-saturation.flag', params),
    sentence('signal.paid-saturation.otherwise'),
    severity,
  );
}

export const paidSaturation: SignalRule = {
  label: 'signal.paid-saturation.label',
  formula: 'posts marked as paid / posts looked at >= 50 %, of at most 30 newest',
  source: 'a choice; 6 to 8 % are usual',
  falseAlarms: null,
  detect,
};

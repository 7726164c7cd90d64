import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const FEWEST_POSTS = 5;
const FEWEST_REGULARS = 4;
/** No data to calibrate: a choice. */
const BAND = { from: 0.15, flag: 0.3, to: 0.6 };

function detect({ evidence }: SignalInput): Detection {
  const { circle } = evidence;
  if (!circle || circle.posts < FEWEST_POSTS) return unknown(sentence('signal.same-circle.unknown'));
  const { posts, comments, regulars } = circle;
  const share = comments === 0 ? 0 : Math.min(1, regulars / (comments / posts));
  const severity = regulars < FEWEST_REGULARS ? 0 : ramp(share, BAND.from, BAND.to);
  if (regulars < FEWEST_REGULARS || share < BAND.flag) {
    return clear(sentence('signal.same-circle.clear', { posts }), severity);
  }
  return flag(
    sentence('signal.same-circle.flag', { posts, regulars, share }),
    sentence('signal.same-circle.otherwise'),
    severity,
  );
}

export const sameCircle: SignalRule = {
  label: 'signal.same-circle.label',
  formula: 'commenters present on at least 60 % of 5 or more posts / comments on a usual post >= 30 %',
  source: 'a choice; no data to calibrate',
  falseAlarms: null,
  detect,
};

import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const FEWEST_COMMENTS = 20;
/** Of ordinary accounts nine in ten repeat less than .04, 99 in 100 less than .17. */
const USUAL = 0.04;
const BAND = { from: 0.04, flag: 0.083, to: 0.167 };

function detect({ conversation }: SignalInput): Detection {
  const others = conversation.status === 'measured' ? conversation.n - conversation.kinds.owner : 0;
  if (conversation.status === 'unmeasured' || others < FEWEST_COMMENTS) {
    return unknown(sentence('signal.duplicate-comments.unknown', { count: others }));
  }
  const share = conversation.duplicateShare;
  const severity = ramp(share, BAND.from, BAND.to);
  if (share <= BAND.flag) {
    return clear(sentence('signal.duplicate-comments.clear', { share, count: others }), severity);
  }
  return flag(
    sentence('signal.duplicate-comments.flag', { share, count: others, usual: USUAL }),
    sentence('signal.duplicate-comments.otherwise'),
    severity,
  );
}

export const duplicateComments: SignalRule = {
  label: 'signal.duplicate-comments.label',
  formula: 'texts of two words or more that already stood on the same post / comments by others > 8.3 %',
  source: 'Instagram accounts of 2018-19',
  falseAlarms: { rate: 0.03, accounts: 1519, year: '2018-19' },
  detect,
};

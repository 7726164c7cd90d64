import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const FEWEST_COMMENTS = 20;
const FEWEST_SCAMS = 3;
const BAND = { from: 0.02, flag: 0.05, to: 0.25 };

function detect({ conversation }: SignalInput): Detection {
  const others = conversation.status === 'measured' ? conversation.n - conversation.kinds.owner : 0;
  if (conversation.status === 'unmeasured' || others < FEWEST_COMMENTS) {
    return unknown(sentence('signal.scam-comments.unknown', { count: others }));
  }
  const { scam } = conversation.kinds;
  const share = scam / others;
  const severity = ramp(share, BAND.from, BAND.to);
  if (scam < FEWEST_SCAMS || share < BAND.flag) {
    return clear(sentence('signal.scam-comments.clear', { scam, count: others }), scam === 0 ? 0 : severity);
  }
  return flag(
    sentence('signal.scam-comments.flag', { scam, count: others }),
    sentence('signal.scam-comments.otherwise'),
    severity,
  );
}

export const scamComments: SignalRule = {
  label: 'signal.scam-comments.label',
  formula: 'comments that promise money and name a contact / comments by others >= 5 %, at least 3',
  source: 'rules of this product',
  falseAlarms: null,
  detect,
};

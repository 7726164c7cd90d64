import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';

const FEWEST_COMMENTS = 20;
const FEWEST_POSTS = 3;
/** Of ordinary accounts: half have less than .19, nine in ten less than .44, 19 in 20 less than .5. */
const USUAL = 0.19;
const BAND = { from: 0.44, flag: 0.5, to: 0.6 };

function detect({ conversation }: SignalInput): Detection {
  const { n, status } = conversation;
  const posts = status === 'measured' ? conversation.posts : 0;
  const others = status === 'measured' ? n - conversation.kinds.owner : 0;
  if (status === 'unmeasured' || others < FEWEST_COMMENTS || posts < FEWEST_POSTS) {
    return unknown(sentence('signal.low-quality-comments.unknown', { count: others, posts }));
  }
  const share = conversation.lowQualityShare;
  const severity = ramp(share, BAND.from, BAND.to);
  if (share < BAND.flag) {
    return clear(sentence('signal.low-quality-comments.clear', { share, count: others }), severity);
  }
  return flag(
    sentence('signal.low-quality-comments.flag', { share, count: others, usual: USUAL }),
    sentence('signal.low-quality-comments.otherwise'),
    severity,
  );
}

export const lowQualityComments: SignalRule = {
  label: 'signal.low-quality-comments.label',
  formula: '(emoji only + stock praise) / comments by others >= 50 %, from 20 comments on 3 posts',
  source: 'Instagram accounts of 2018-19',
  falseAlarms: { rate: 0.03, accounts: 1612, year: '2018-19' },
  detect,
};

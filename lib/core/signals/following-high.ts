import { midpoint } from '../count/range';
import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { alongSize } from './size-curve';

type Knots = readonly (readonly [followers: number, ratio: number])[];

/** Followed / followers, by size: one account in ten, in twenty and in a hundred has more. */
const P90: Knots = [
  [1400, 1.83],
  [3200, 0.99],
  [7100, 0.61],
  [14_100, 0.335],
  [31_600, 0.136],
  [70_700, 0.048],
  [224_000, 0.0156],
  [1_000_000, 0.0017],
];
const P95: Knots = [
  [1400, 2.89],
  [3200, 1.39],
  [7100, 0.81],
  [14_100, 0.46],
  [31_600, 0.19],
  [70_700, 0.072],
  [224_000, 0.0268],
  [1_000_000, 0.0028],
];
const P99: Knots = [
  [1400, 4.81],
  [3200, 2.67],
  [7100, 1.12],
  [14_100, 0.61],
  [31_600, 0.289],
  [70_700, 0.124],
  [224_000, 0.0537],
  [1_000_000, 0.0061],
];

/** Following this many is a habit at any size (Instagram's own limit is 7,500). */
const MASS_FOLLOWING = 7000;

function detect({ evidence }: SignalInput): Detection {
  const { followers, following } = evidence;
  if (!followers || !following || midpoint(followers) < 1) {
    return unknown(sentence('signal.following-high.unknown'));
  }
  const size = midpoint(followers);
  const followed = midpoint(following);
  const ratio = followed / size;
  const usual = alongSize(P95, size);
  const mass = followed >= MASS_FOLLOWING && ratio > alongSize(P90, size) / 2;
  const severity = Math.max(ramp(ratio, alongSize(P90, size), alongSize(P99, size)), mass ? 0.5 : 0);
  // Following a few dozen people is ordinary, however large the account.
  if ((ratio <= usual && !mass) || followed < 1000) {
    return clear(
      sentence('signal.following-high.clear', { following: followed }),
      followed < 1000 ? 0 : severity,
    );
  }
  return flag(
    sentence('signal.following-high.flag', { following: followed, ratio, usual }),
    sentence('signal.following-high.otherwise'),
    severity,
  );
}

export const followingHigh: SignalRule = {
  label: 'signal.following-high.label',
  formula: 'accounts followed / followers, above what 95 % of accounts of the size have; or 7,000 followed',
  source: 'Instagram accounts of 2018-19',
  falseAlarms: { rate: 0.05, accounts: 9462, year: '2018-19' },
  detect,
};

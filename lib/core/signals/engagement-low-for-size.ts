import { sentence } from '../words/sentence';
import { clear, type Detection, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { standing } from './standing';

/** Of untouched micro accounts 8.6 % lie below -1.65, 4.8 % below -2.2, 2.7 % below -2.8. */
const FLAG = -2.2;
const RAMP = { from: 1.5, to: 3.6 };

function detect({ metrics }: SignalInput): Detection {
  const place = standing(metrics['engagement-rate-followers']);
  if (!place || place.n < 3) return unknown(sentence('signal.engagement-low-for-size.unknown'));
  const { z, rate, median, percentile } = place;
  const severity = ramp(-z, RAMP.from, RAMP.to);
  if (z >= FLAG) return clear(sentence('signal.engagement-low-for-size.clear', { rate, median }), severity);
  return flag(
    sentence('signal.engagement-low-for-size.flag', { rate, percentile }),
    sentence('signal.engagement-low-for-size.otherwise'),
    severity,
  );
}

export const engagementLowForSize: SignalRule = {
  label: 'signal.engagement-low-for-size.label',
  formula:
    '(ln of the engagement rate by followers - ln of the usual rate for the size) / sd between accounts < -2.2',
  source: 'bands of the benchmark in use',
  falseAlarms: { rate: 0.048, accounts: 4092, year: '2018-19' },
  detect,
};

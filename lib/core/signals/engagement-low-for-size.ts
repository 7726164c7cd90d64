import { sentence } from '../words/sentence';
import { clear, type Finding, flag, ramp, type SignalInput, type SignalRule, unknown } from './signal-rule';
import { standing } from './standing';

/** Below -2.2 lie 4.8 % of untouched micro accounts, below -1.65 8.6 %, below -2.8 2.7 %. */
const FLAG = -2.2;

function detect({ metrics }: SignalInput): Finding {
  const place = standing(metrics['engagement-rate-followers']);
  if (!place || place.n < 3) return unknown(sentence('signal.engagement-low-for-size.unknown'));
  const { z, rate, median, percentile } = place;
  const severity = ramp(-z, 1.5, 3.2);
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
  falseAlarms: { rate: 0.048, accounts: 2732, year: '2018-19' },
  detect,
};

import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';
import { withOwnSets } from '../../../lib/core/estimate/benchmarks/benchmark-sets';
import { METRICS } from '../../../lib/core/estimate/catalog';
import type { Measured, Measurement } from '../../../lib/core/estimate/measurement';
import type { MetricId } from '../../../lib/core/estimate/metric-ids';
import { classifyNiche } from '../../../lib/core/niche/classify-niche';
import type { ProfileEvidence } from '../../../lib/core/profile/record';
import { readPaid } from '../../../lib/core/signals/read-paid';

/** One metric of the evidence, as an evaluation would measure it. */
export function measure(
  id: MetricId,
  evidence: ProfileEvidence,
  { sets = [], window = 12 }: { readonly sets?: readonly BenchmarkSet[]; readonly window?: number } = {},
): Measurement {
  const { focus } = classifyNiche(evidence);
  return METRICS[id].measure(evidence, {
    benchmarks: withOwnSets(sets),
    window,
    paid: readPaid(evidence),
    focus,
  });
}

/** The same where it must be measured. */
export function measured(...of: Parameters<typeof measure>): Measured {
  const measurement = measure(...of);
  if (measurement.status === 'unmeasured') throw new Error(`unmeasured: ${measurement.lacking.join(', ')}`);
  return measurement;
}

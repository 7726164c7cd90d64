import type { Measurement } from '../../lib/core/estimate/measurement';
import { METRIC_IDS, type MetricId } from '../../lib/core/estimate/metric-ids';
import type { Evaluation } from '../../lib/core/insight/evaluation';

/** The engine's answer where nothing could be computed: everything unknown, no score. */
export function evaluateNothing(): Evaluation {
  const lacking = ['evidence'];
  return {
    engine: '0',
    metrics: Object.fromEntries(
      METRIC_IDS.map((id): [MetricId, Measurement] => [id, { status: 'unmeasured', lacking }]),
    ) as Record<MetricId, Measurement>,
    signals: [],
    conversation: { status: 'unmeasured', n: 0, lacking },
    paid: { share: null, lowerBound: true, posts: [], brands: [], daysSinceLast: null },
    niche: { status: 'unclear', id: null, candidates: [], focus: null },
    match: null,
    findings: [],
    looked: null,
    price: { status: 'unestimated', lacking },
    score: { status: 'withheld', lacking, components: [] },
  };
}

import { withOwnSets } from '../../../lib/core/estimate/benchmarks/benchmark-sets';
import { measureAll } from '../../../lib/core/estimate/catalog';
import { classifyNiche } from '../../../lib/core/niche/classify-niche';
import { matchBrief } from '../../../lib/core/niche/match-brief';
import { estimatePrice } from '../../../lib/core/price/estimate-price';
import type { ProfileEvidence } from '../../../lib/core/profile/record';
import type { Brief } from '../../../lib/core/score/brief';
import type { RatingInput } from '../../../lib/core/score/component';
import { findSignals } from '../../../lib/core/signals/find-signals';
import { measureConversation } from '../../../lib/core/signals/measure-conversation';
import { readPaid } from '../../../lib/core/signals/read-paid';

/** Everything a component rates from, measured from the evidence. */
export function ratingInput(evidence: ProfileEvidence, brief: Brief | null = null): RatingInput {
  const paid = readPaid(evidence);
  const niche = classifyNiche(evidence);
  const conversation = measureConversation(evidence);
  const metrics = measureAll(evidence, { benchmarks: withOwnSets([]), window: 12, paid, focus: niche.focus });
  return {
    evidence,
    metrics,
    signals: findSignals({ evidence, metrics, conversation, paid }),
    conversation,
    paid,
    niche,
    match: matchBrief(evidence, brief),
    price: estimatePrice({ evidence, metrics, brief }),
    brief,
    rates: {},
  };
}

export const PLAIN_BRIEF: Brief = { id: 'b', name: 'Autumn' };

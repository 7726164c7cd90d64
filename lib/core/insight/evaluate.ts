import type { BenchmarkSet } from '../estimate/benchmarks/benchmark-set';
import { withOwnSets } from '../estimate/benchmarks/benchmark-sets';
import { measureAll } from '../estimate/catalog';
import { classifyNiche } from '../niche/classify-niche';
import { findInText } from '../niche/find-terms';
import { lookBack } from '../niche/look-back';
import { matchBrief } from '../niche/match-brief';
import { estimatePrice } from '../price/estimate-price';
import type { ExchangeRates } from '../price/exchange-rates';
import type { Quote } from '../price/quote';
import type { ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import type { RateBasis } from '../score/headline';
import { scoreFit } from '../score/score-fit';
import { findSignals } from '../signals/find-signals';
import { measureConversation } from '../signals/measure-conversation';
import { readPaid } from '../signals/read-paid';
import { ENGINE_VERSION } from './engine-version';
import type { Evaluation } from './evaluation';

/** What an evaluation depends on beside the evidence. Everything is optional. */
export interface EvaluateContext {
  /** The user's own sets; built-in ones they do not replace stay. */
  readonly benchmarks?: readonly BenchmarkSet[];
  readonly brief?: Brief | null;
  /** Newest eligible posts used at most: 12 by default. */
  readonly window?: number;
  /** ISO 4217; USD by default. */
  readonly currency?: string;
  readonly rates?: ExchangeRates;
  readonly quotes?: readonly Quote[];
  /** The one basis that engagement is rated on; null = by views for videos, by followers for pictures. */
  readonly basis?: RateBasis | null;
}

const NO_SETS: readonly BenchmarkSet[] = [];

/** Everything the engine says of one profile: the same on every surface and on the command line. */
export function evaluate(evidence: ProfileEvidence, context: EvaluateContext = {}): Evaluation {
  const {
    benchmarks = NO_SETS,
    brief = null,
    window = 12,
    currency = 'USD',
    rates = {},
    quotes = [],
    basis = null,
  } = context;
  const paid = readPaid(evidence);
  const niche = classifyNiche(evidence);
  const conversation = measureConversation(evidence);
  const metrics = measureAll(evidence, {
    benchmarks: withOwnSets(benchmarks),
    window,
    paid,
    focus: niche.focus,
  });
  const signals = findSignals({ evidence, metrics, conversation, paid });
  const match = matchBrief(evidence, brief);
  const findings = findInText(evidence, brief, paid.posts);
  const price = estimatePrice({ evidence, metrics, brief, currency, rates, quotes });
  const score = scoreFit({
    evidence,
    metrics,
    signals,
    conversation,
    paid,
    niche,
    match,
    price,
    brief,
    rates,
    basis,
  });
  return {
    engine: ENGINE_VERSION,
    metrics,
    signals,
    conversation,
    paid,
    niche,
    match,
    findings,
    looked: lookBack(evidence, brief),
    price,
    score,
  };
}

import type { Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';
import type { Finding, LookBack, Match } from '../niche/match';
import type { Niche } from '../niche/niche';
import type { Price } from '../price/price';
import type { FitScore } from '../score/fit-score';
import type { Conversation } from '../signals/conversation';
import type { Paid } from '../signals/paid';
import type { Signal } from '../signals/signal';

/** Everything the engine says of one profile: the command line prints it, surfaces draw it. */
export interface Evaluation {
  readonly engine: string;
  readonly metrics: Readonly<Record<MetricId, Measurement>>;
  readonly signals: readonly Signal[];
  readonly conversation: Conversation;
  readonly paid: Paid;
  readonly niche: Niche;
  readonly match: Match | null;
  readonly findings: readonly Finding[];
  /** What the findings were looked for in; null = without a brief. */
  readonly looked: LookBack | null;
  readonly price: Price;
  readonly score: FitScore;
}

import type { Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';
import type { Match } from '../niche/match';
import type { Niche } from '../niche/niche';
import type { ExchangeRates } from '../price/exchange-rates';
import type { Price } from '../price/price';
import type { ProfileEvidence } from '../profile/record';
import type { Conversation } from '../signals/conversation';
import type { Paid } from '../signals/paid';
import type { Signal } from '../signals/signal';
import type { Sentence, WordKey } from '../words/sentence';
import type { Brief } from './brief';
import type { Theme } from './component-ids';
import type { RateBasis } from './headline';

/** Everything a component may rate from. */
export interface RatingInput {
  readonly evidence: ProfileEvidence;
  readonly metrics: Readonly<Record<MetricId, Measurement>>;
  readonly signals: readonly Signal[];
  readonly conversation: Conversation;
  readonly paid: Paid;
  readonly niche: Niche;
  readonly match: Match | null;
  readonly price: Price;
  readonly brief: Brief | null;
  /** Units for one US dollar; the shipped table fills gaps. */
  readonly rates: ExchangeRates;
  /** The one basis that engagement is rated on; null or absent = as the posts are. */
  readonly basis?: RateBasis | null;
}

/** x in 0..1 with its sd, or why not. */
export type Rating =
  | { readonly status: 'rated'; readonly x: number; readonly sd: number; readonly because: Sentence }
  | { readonly status: 'unrated'; readonly lacking: readonly string[]; readonly because: Sentence };

/** One file and one line in the catalog. */
export interface Component {
  readonly label: WordKey;
  readonly theme: Theme;
  /** Default weight; a brief may override it. May depend on whether a brief is there (niche: 8 without, 15 with). */
  weight(brief: Brief | null): number;
  /** Could be rated at all (affordability needs a budget); what cannot be rated does not lower coverage. */
  applies(input: RatingInput): boolean;
  rate(input: RatingInput): Rating;
}

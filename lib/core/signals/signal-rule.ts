import type { Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';
import type { ProfileEvidence } from '../profile/record';
import type { Sentence, WordKey } from '../words/sentence';
import type { Conversation } from './conversation';
import type { Paid } from './paid';

/** Everything a signal may look at. */
export interface SignalInput {
  readonly evidence: ProfileEvidence;
  readonly metrics: Readonly<Record<MetricId, Measurement>>;
  readonly conversation: Conversation;
  readonly paid: Paid;
}

/** A signal without its id. */
export interface Detection {
  readonly status: 'flag' | 'clear' | 'unknown';
  readonly severity: number;
  readonly because: Sentence;
  readonly otherwise: Sentence | null;
}

/** How often the rule marks an ordinary account, where that could be measured. */
export interface FalseAlarms {
  readonly rate: number;
  readonly accounts: number;
  readonly year: string;
}

/** One file and one line in the catalog. */
export interface SignalRule {
  readonly label: WordKey;
  /** Shown to the user as "how". */
  readonly formula: string;
  readonly source: string;
  readonly falseAlarms: FalseAlarms | null;
  detect(input: SignalInput): Detection;
}

export function unknown(because: Sentence): Detection {
  return { status: 'unknown', severity: 0, because, otherwise: null };
}

/** The severity of a clear signal counts too: it ramps up before the line at which it is shown. */
export function clear(because: Sentence, severity = 0): Detection {
  return { status: 'clear', severity, because, otherwise: null };
}

export function flag(because: Sentence, otherwise: Sentence, severity: number): Detection {
  return { status: 'flag', severity, because, otherwise };
}

/** 0 at `from` (what one in ten ordinary accounts passes), 1 at `to` (one in a hundred), straight between. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

import type { ProfileEvidence } from '../profile/record';
import type { Paid } from '../signals/paid';
import type { WordKey } from '../words/sentence';
import type { BenchmarkSet } from './benchmarks/benchmark-set';
import type { Basis, Measurement } from './measurement';

/** What a metric may look at beside the evidence. */
export interface MetricContext {
  readonly benchmarks: readonly BenchmarkSet[];
  /** Newest eligible posts used at most: 12 by default, 30 on request. */
  readonly window: number;
  /** Which posts say that they are paid. */
  readonly paid: Paid;
  /** How much the captions keep to few subjects, 0..1; null = too few captions. */
  readonly focus: number | null;
}

/** One file and one line in the catalog; surfaces draw from the catalog. */
export interface Metric {
  readonly label: WordKey;
  readonly unit: 'share' | 'per-week' | 'days' | 'count' | 'ratio' | 'log-spread' | 'change';
  readonly basis: Basis;
  /** Shown to the user as "how". */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  measure(evidence: ProfileEvidence, context: MetricContext): Measurement;
}

import type { ProfileEvidence } from '../profile/record';
import type { WordKey } from '../words/sentence';
import type { BenchmarkSet } from './benchmarks/benchmark-set';
import type { Basis, Measurement } from './measurement';

/** What a metric may look at beside the evidence. */
export interface MetricContext {
  readonly benchmarks: readonly BenchmarkSet[];
  /** Newest eligible posts used at most: 12 by default, 30 on request. */
  readonly window: number;
}

/** One file and one line in the catalog; surfaces draw from the catalog. */
export interface Metric {
  readonly label: WordKey;
  readonly unit: 'share' | 'per-week' | 'days' | 'count' | 'ratio' | 'log-spread';
  readonly basis: Basis;
  /** Shown to the user as "how". */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  measure(evidence: ProfileEvidence, context: MetricContext): Measurement;
}

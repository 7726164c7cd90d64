import type { Sentence } from '../words/sentence';
import type { ComponentId, Theme } from './component-ids';

/** One component's part in the score. points 0..weight, null = not rated; contributions add up to the score. */
export interface ScorePart {
  readonly id: ComponentId;
  readonly theme: Theme;
  readonly weight: number;
  readonly points: number | null;
  readonly contribution: number;
  readonly because: Sentence;
}

export interface ScoreCap {
  readonly id: string;
  readonly limit: number;
  readonly because: Sentence;
}

export type Confidence = 'high' | 'medium' | 'low';

export type FitScore =
  | {
      readonly status: 'scored';
      /** 0..100, whole. */
      readonly points: number;
      /** Likely range (80 %), whole. */
      readonly low: number;
      readonly high: number;
      readonly confidence: Confidence;
      /** Weights rated / weights that could be rated, 0..1. */
      readonly coverage: number;
      /** Against the measured distribution of micro creators' scores; null = by a brief or by one basis, for which none was measured. */
      readonly standing: 'below-most' | 'like-most' | 'above-most' | null;
      readonly components: readonly ScorePart[];
      readonly caps: readonly ScoreCap[];
    }
  | {
      readonly status: 'withheld';
      /** Codes: followers, eligible-posts, private, evidence ... */
      readonly lacking: readonly string[];
      readonly components: readonly ScorePart[];
    };

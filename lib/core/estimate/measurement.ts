/** The denominator a figure stands on. */
export type Basis = 'followers' | 'views' | 'posts' | 'days';

/** Posts left out, by reason: pinned, young, likes-hidden, parts-unknown, views-broken, outside-window, undated ... */
export type Excluded = Readonly<Record<string, number>>;

/** Where a value stands among creators of the same size, and who says so. Fractions 0..1. */
export interface BenchmarkPlace {
  readonly id: string;
  readonly year: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly percentile: number;
  readonly percentileLow: number;
  readonly percentileHigh: number;
}

/** Figures of the estimator on the log scale: theta = ln value, variance = P, df = nu + n - 1. */
export interface EstimateDetail {
  readonly theta: number;
  readonly variance: number;
  readonly s2: number;
  readonly df: number;
  /** Weight on the creator's own posts, 0..1; the rest is the average for this size. */
  readonly weight: number;
  readonly rawMedian: number;
  readonly mean: number;
  /** The plain estimator of estimates.md 2.1, where theta improves on it. */
  readonly base?: { readonly theta: number; readonly variance: number };
}

export interface Measured {
  readonly status: 'measured';
  /** null where only a range may be shown (one or two posts). */
  readonly value: number | null;
  /** 80 % range. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly basis: Basis;
  readonly excluded: Excluded;
  /** Where the next post will probably fall (80 %); null for figures that are not per post. */
  readonly nextPost: { readonly low: number; readonly high: number } | null;
  /** The format the figure speaks of, where formats are kept apart. */
  readonly format?: 'static' | 'video';
  /** Posts per week only: sd of ln of the days between posts; 1.0 is usual, less is steadier. */
  readonly regularity?: number;
  readonly byKind?: { readonly static?: Measured; readonly video?: Measured };
  readonly detail: EstimateDetail | null;
  readonly benchmark: BenchmarkPlace | null;
}

export interface Unmeasured {
  readonly status: 'unmeasured';
  /** Codes of what is missing: followers, likes, views, dated-posts, posts ... */
  readonly lacking: readonly string[];
}

export type Measurement = Measured | Unmeasured;

export type PriceFormat = 'feed' | 'carousel' | 'reel' | 'video' | 'story';

export interface PricedFormat {
  readonly format: PriceFormat;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly perEngagement: number | null;
  readonly perThousandViews: number | null;
}

/** Usual asking prices, never an offer. low..high hold `share` of them. */
export type Price =
  | {
      readonly status: 'estimated';
      /** ISO 4217. */
      readonly currency: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly share: 0.6;
      readonly basis: string;
      readonly formats: readonly PricedFormat[];
    }
  | { readonly status: 'unestimated'; readonly lacking: readonly string[] };

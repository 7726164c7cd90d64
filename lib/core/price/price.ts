import type { Range } from '../count/range';

export const PRICE_FORMATS = ['feed', 'carousel', 'reel', 'video', 'story'] as const;
export type PriceFormat = (typeof PRICE_FORMATS)[number];

/** Each range holds six in ten prices; that of a price per count also holds what is not known of the count. */
export interface PricedFormat {
  readonly format: PriceFormat;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly perEngagement: number | null;
  readonly perEngagementRange: Range | null;
  readonly perThousandViews: number | null;
  readonly perThousandViewsRange: Range | null;
}

/** Usual asking prices, never an offer. low..high hold `share` of them. */
export type Price =
  | {
      readonly status: 'estimated';
      /** ISO 4217. */
      readonly currency: string;
      /** Units of that currency for one US dollar, as they were counted with. */
      readonly perDollar: number;
      /** What the headline figures are for; the others stand in `formats`. */
      readonly format: PriceFormat;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly share: 0.6;
      readonly basis: string;
      readonly formats: readonly PricedFormat[];
    }
  | { readonly status: 'unestimated'; readonly lacking: readonly string[] };

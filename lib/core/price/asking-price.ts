import type { Price, PriceFormat } from './price';
import { LOG_SPREAD } from './rate-card';

/** What a creator may ask for one format: a third, half and three quarters of usual prices are lower. */
export interface AskingPrice {
  readonly format: PriceFormat;
  readonly currency: string;
  readonly start: number;
  readonly usual: number;
  readonly confident: number;
}

/** Quantiles of the standard normal at .35 and .75. */
const START = -0.3853;
const CONFIDENT = 0.6745;

/** Two figures: more would promise what a range of a factor of seven does not hold. */
export function sayable(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.max(1, Math.round(amount / unit) * unit);
}

/** Three asking prices a format, from modest to confident; empty without an estimate. */
export function askingPrices(price: Price): readonly AskingPrice[] {
  if (price.status === 'unestimated') return [];
  return price.formats.map(({ format, value }) => ({
    format,
    currency: price.currency,
    start: sayable(value * Math.exp(START * LOG_SPREAD)),
    usual: sayable(value),
    confident: sayable(value * Math.exp(CONFIDENT * LOG_SPREAD)),
  }));
}

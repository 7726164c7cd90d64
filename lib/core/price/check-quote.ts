import type { Price, PriceFormat } from './price';
import { LOG_SPREAD } from './rate-card';

/** Where a named price lies among usual prices. share = how many are lower, 0..1. */
export interface QuoteCheck {
  readonly verdict: 'below' | 'usual' | 'above';
  readonly share: number;
}

/** Standard normal distribution function (Abramowitz and Stegun 7.1.26, error below 1e-7). */
export function normalShare(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
    t *
    Math.exp((-z * z) / 2);
  return z >= 0 ? 1 - tail / 2 : tail / 2;
}

/** P(price <= amount) for the headline or a format; null without an estimate or with an amount that is no price. */
export function shareOfPricesBelow(price: Price, amount: number, format?: PriceFormat): number | null {
  if (price.status === 'unestimated' || !(amount > 0) || !Number.isFinite(amount)) return null;
  const value = format ? price.formats.find((entry) => entry.format === format)?.value : price.value;
  return value === undefined ? null : normalShare(Math.log(amount / value) / LOG_SPREAD);
}

/** What to say of a price a creator named, in the currency of the estimate; null when it cannot be compared. */
export function checkQuote(price: Price, amount: number, format?: PriceFormat): QuoteCheck | null {
  const share = shareOfPricesBelow(price, amount, format);
  if (share === null) return null;
  return { share, verdict: share < 0.2 ? 'below' : share > 0.8 ? 'above' : 'usual' };
}

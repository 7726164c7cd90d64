import type { Range } from '../count/range';
import type { ExchangeRates } from './exchange-rates';
import { convert } from './exchange-rates';
import type { PriceFormat } from './price';

/** A price that a creator named to the user. */
export interface Quote {
  /** `platform:handle` of the creator. */
  readonly key: string;
  readonly format: PriceFormat;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What the plain rate card said for this creator and format, in USD; null = not known then. */
  readonly expected: number | null;
  /** Typical views and engagements of a post of this creator then, 80 % ranges; null = not known then. */
  readonly views: Range | null;
  readonly engagements: Range | null;
  /** ISO 8601. */
  readonly at: string;
}

const FEWEST = 5;

/**
 * How far the user's own quotes lie from the card, as ln of a factor, shrunk by n / (n + 5).
 * 0 with fewer than five.
 */
export function shiftOfQuotes(quotes: readonly Quote[], rates: ExchangeRates): number {
  const gaps = quotes.flatMap(({ amount, currency, expected }) => {
    const usd = convert(amount, currency, 'USD', rates);
    return usd !== null && usd > 0 && expected !== null && expected > 0 ? [Math.log(usd / expected)] : [];
  });
  const n = gaps.length;
  if (n < FEWEST) return 0;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  return (mean * n) / (n + 5);
}

/** The newest usable quote of this creator, in USD; null = none. */
export function ownQuote(
  quotes: readonly Quote[],
  key: string,
  rates: ExchangeRates,
): { readonly format: PriceFormat; readonly usd: number } | null {
  const own = quotes.filter((quote) => quote.key === key).sort((a, b) => b.at.localeCompare(a.at));
  for (const { format, amount, currency } of own) {
    const usd = convert(amount, currency, 'USD', rates);
    if (usd !== null && usd > 0) return { format, usd };
  }
  return null;
}

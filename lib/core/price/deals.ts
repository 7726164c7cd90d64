import { midpoint, type Range } from '../count/range';
import type { Authored } from '../library/verdict';
import { convert, type ExchangeRates } from './exchange-rates';
import type { PriceFormat } from './price';
import type { Quote } from './quote';

/** A quote as the user's own row. */
export interface KeptQuote extends Quote, Authored {}

/** A price this creator named. */
export interface NamedPrice {
  readonly id: string;
  readonly format: PriceFormat;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What others asked: the middle half from four on, all of them with three. USD. */
export interface DealSpread {
  readonly n: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The user's own quotes beside one creator: what this one named, and what others asked for the same reach. */
export interface Deals {
  /** Newest first. */
  readonly named: readonly NamedPrice[];
  /** null = fewer than three quotes of others with views known then. */
  readonly perThousandViews: DealSpread | null;
  /** null = fewer than three quotes of others with engagements known then. */
  readonly perEngagement: DealSpread | null;
}

export const NO_DEALS: Deals = { named: [], perThousandViews: null, perEngagement: null };

const FEWEST = 3;

/** The quotes as one creator's surface tells them. rates: units for one US dollar. */
export function dealsOf(quotes: readonly KeptQuote[], key: string, rates: ExchangeRates = {}): Deals {
  const named = quotes
    .filter((quote) => quote.key === key)
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ id, format, amount, currency, at }) => ({ id, format, amount, currency, at }));
  const others = quotes.filter((quote) => quote.key !== key);
  return {
    named,
    perThousandViews: spreadOf(others, 1000, ({ views }) => views, rates),
    perEngagement: spreadOf(others, 1, ({ engagements }) => engagements, rates),
  };
}

function spreadOf(
  quotes: readonly KeptQuote[],
  per: number,
  of: (quote: KeptQuote) => Range | null,
  rates: ExchangeRates,
): DealSpread | null {
  const prices = quotes.flatMap((quote) => {
    const usd = convert(quote.amount, quote.currency, 'USD', rates);
    const reach = of(quote);
    const count = reach ? midpoint(reach) : 0;
    return usd !== null && usd > 0 && count > 0 ? [(per * usd) / count] : [];
  });
  if (prices.length < FEWEST) return null;
  prices.sort((a, b) => a - b);
  const at = (share: number): number => between(prices, share * (prices.length - 1));
  const [low, high] = prices.length > FEWEST ? [at(0.25), at(0.75)] : [at(0), at(1)];
  return { n: prices.length, low, middle: at(0.5), high };
}

function between(sorted: readonly number[], place: number): number {
  const [before, after] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return before + (after - before) * (place - Math.floor(place));
}

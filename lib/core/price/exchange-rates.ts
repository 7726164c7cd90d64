/** Units of a currency for one US dollar. */
export type ExchangeRates = Readonly<Record<string, number>>;

/** The day of the shipped table. */
export const DEFAULT_RATES_DAY = '2025-06-30';

/** The shipped table; the user may type newer rates. Rounded; good enough for a range that spans a factor of seven. */
export const DEFAULT_RATES: ExchangeRates = {
  USD: 1,
  EUR: 0.85,
  GBP: 0.73,
  CHF: 0.8,
  CAD: 1.36,
  AUD: 1.52,
  NZD: 1.64,
  SEK: 9.5,
  NOK: 10.1,
  DKK: 6.35,
  PLN: 3.61,
  CZK: 21,
  HUF: 340,
  RON: 4.3,
  TRY: 39.8,
  UAH: 41.7,
  JPY: 144,
  KRW: 1350,
  CNY: 7.16,
  HKD: 7.85,
  TWD: 29.2,
  SGD: 1.27,
  MYR: 4.21,
  IDR: 16200,
  THB: 32.5,
  PHP: 56.3,
  VND: 26100,
  INR: 85.7,
  PKR: 284,
  BDT: 122,
  AED: 3.67,
  SAR: 3.75,
  EGP: 49.6,
  ILS: 3.37,
  NGN: 1530,
  KES: 129,
  ZAR: 17.7,
  BRL: 5.43,
  MXN: 18.8,
  ARS: 1190,
  CLP: 932,
  COP: 4080,
  PEN: 3.54,
};

/** More than any currency is a slip of the finger. */
export const LEAST_RATE = 0.0001;
export const MOST_RATE = 10_000_000;
const MOST_RATES = 200;

/** A rate that can be counted with: units for one US dollar. */
export function isRate(rate: unknown): rate is number {
  return typeof rate === 'number' && rate >= LEAST_RATE && rate <= MOST_RATE;
}

/** Whether these are rates that a user may have typed: currencies by their three letters, each with a sound rate. */
export function areRates(rates: unknown): rates is ExchangeRates {
  if (typeof rates !== 'object' || rates === null || Array.isArray(rates)) return false;
  const entries = Object.entries(rates);
  return (
    entries.length <= MOST_RATES && entries.every(([code, rate]) => /^[A-Z]{3}$/.test(code) && isRate(rate))
  );
}

function rateOf(currency: string, rates: ExchangeRates): number | null {
  const code = currency.toUpperCase();
  const typed = Object.hasOwn(rates, code) ? rates[code] : undefined;
  const rate = typed ?? (Object.hasOwn(DEFAULT_RATES, code) ? DEFAULT_RATES[code] : undefined);
  return isRate(rate) ? rate : null;
}

/** An amount in another currency; null when a rate is not known. Rates the user typed go first. */
export function convert(amount: number, from: string, to: string, rates: ExchangeRates = {}): number | null {
  if (from.toUpperCase() === to.toUpperCase()) return amount;
  const [fromRate, toRate] = [rateOf(from, rates), rateOf(to, rates)];
  return fromRate === null || toRate === null ? null : (amount / fromRate) * toRate;
}

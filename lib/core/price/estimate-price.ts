import { midpoint, type Range } from '../count/range';
import { Z90 } from '../estimate/benchmarks/place';
import type { Measurement } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';
import type { ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import { convert, type ExchangeRates } from './exchange-rates';
import type { Price, PricedFormat, PriceFormat } from './price';
import { ownQuote, type Quote, shiftOfQuotes } from './quote';
import {
  ENGAGEMENT_SLOPE,
  LOG_SPREAD,
  RATE_CARD,
  REFERENCE_SIZE,
  SIZE_SLOPE,
  VIEWED_FORMATS,
  Z60,
} from './rate-card';

export interface PriceInput {
  readonly evidence: ProfileEvidence;
  readonly metrics: Readonly<Record<MetricId, Measurement>>;
  readonly brief?: Brief | null;
  /** ISO 4217; USD by default. */
  readonly currency?: string;
  /** Units for one US dollar; the shipped table fills gaps. */
  readonly rates?: ExchangeRates;
  readonly quotes?: readonly Quote[];
}

/** The middle of the measured range; null = unmeasured. */
function typical(measurement: Measurement): number | null {
  if (measurement.status === 'unmeasured') return null;
  const value = measurement.value ?? Math.sqrt(measurement.low * measurement.high);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** theta - mu: how far the engagement rate by followers lies from the usual, as ln; null = not known. */
function engagementLift({ 'engagement-rate-followers': rate }: PriceInput['metrics']): number | null {
  if (rate.status === 'unmeasured' || !rate.benchmark) return null;
  const theta = rate.detail ? rate.detail.theta : Math.log(typical(rate) ?? Number.NaN);
  const lift = theta - Math.log(rate.benchmark.median);
  return Number.isFinite(lift) ? lift : null;
}

function headline({ evidence: { posts } }: PriceInput, formats: readonly PriceFormat[]): PriceFormat | null {
  const videos = posts.filter(({ kind }) => kind === 'video').length;
  if (formats.includes('reel') && videos * 2 > posts.length) return 'reel';
  return formats[0] ?? null;
}

function priced(format: PriceFormat, value: number, { metrics }: PriceInput): PricedFormat {
  const engagement = perCount(value, metrics['typical-engagements']);
  const views = VIEWED_FORMATS.has(format) ? perCount(1000 * value, metrics['typical-views']) : null;
  const factor = Math.exp(Z60 * LOG_SPREAD);
  return {
    format,
    value,
    low: value / factor,
    high: value * factor,
    perEngagement: engagement?.value ?? null,
    perEngagementRange: engagement?.range ?? null,
    perThousandViews: views?.value ?? null,
    perThousandViewsRange: views?.range ?? null,
  };
}

/** A price divided by a count: the range holds the spread of prices and what is not known of the count. */
function perCount(
  price: number,
  count: Measurement,
): { readonly value: number; readonly range: Range } | null {
  const level = typical(count);
  if (level === null || count.status === 'unmeasured') return null;
  const unsure = Math.log(count.high / count.low) / (2 * Z90);
  const factor = Math.exp(Z60 * Math.hypot(LOG_SPREAD, Number.isFinite(unsure) ? unsure : LOG_SPREAD));
  const value = price / level;
  const range = { low: value / factor, high: value * factor };
  return Number.isFinite(range.high) ? { value, range } : null;
}

/** ln of what the card is multiplied by for this creator, and what that stands on. */
function multiple(input: PriceInput, followers: number): { readonly log: number; readonly basis: string } {
  const { evidence, metrics, quotes = [], rates = {} } = input;
  const lift = engagementLift(metrics);
  const log = SIZE_SLOPE * Math.log(followers / REFERENCE_SIZE) + ENGAGEMENT_SLOPE * (lift ?? 0);
  const named = ownQuote(quotes, evidence.key, rates);
  const base = named ? RATE_CARD[evidence.platform][named.format] : undefined;
  if (named && base) return { log: Math.log(named.usd / base), basis: 'own-quote' };
  return {
    log: log + shiftOfQuotes(quotes, rates),
    basis: lift === null ? 'followers' : 'followers-engagement',
  };
}

/**
 * Usual asking prices by format: base x (followers / 30,000)^0.85 x engagement^0.25.
 * low..high hold six in ten prices. A quote of this creator replaces the card.
 */
export function estimatePrice(input: PriceInput): Price {
  const { evidence, currency = 'USD', rates = {} } = input;
  const followers = evidence.followers ? midpoint(evidence.followers) : 0;
  if (!(followers > 0)) return { status: 'unestimated', lacking: ['followers'] };
  const perDollar = convert(1, 'USD', currency, rates);
  if (perDollar === null) return { status: 'unestimated', lacking: ['exchange-rate'] };
  const { log, basis } = multiple(input, followers);
  const card = Object.entries(RATE_CARD[evidence.platform]) as readonly [PriceFormat, number][];
  const formats = card.map(([format, base]) => priced(format, base * Math.exp(log) * perDollar, input));
  const first = headline(
    input,
    formats.map(({ format }) => format),
  );
  const main = formats.find(({ format }) => format === first);
  if (!main) return { status: 'unestimated', lacking: ['format'] };
  const { format, value, low, high } = main;
  return { status: 'estimated', currency, perDollar, format, value, low, high, share: 0.6, basis, formats };
}

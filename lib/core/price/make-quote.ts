import type { Range } from '../count/range';
import type { Measurement } from '../estimate/measurement';
import type { Evaluation } from '../insight/evaluation';
import type { ProfileKey } from '../profile/record';
import { convert, type ExchangeRates } from './exchange-rates';
import type { PriceFormat } from './price';
import type { Quote } from './quote';

/** A price as the user types it in. */
export interface QuoteDraft {
  readonly key: ProfileKey;
  readonly format: PriceFormat;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * The quote with what was known of the creator then. plain = the evaluation without any quotes, so that the card
 * is never compared with itself; null = nothing known. at = ISO 8601.
 */
export function makeQuote(
  draft: QuoteDraft,
  plain: Pick<Evaluation, 'price' | 'metrics'> | null,
  at: string,
  rates: ExchangeRates = {},
): Quote {
  return {
    ...draft,
    expected: plain && cardPrice(plain, draft.format, rates),
    views: plain && rangeOf(plain.metrics['typical-views']),
    engagements: plain && rangeOf(plain.metrics['typical-engagements']),
    at,
  };
}

/** What the card says for the format, in USD. */
function cardPrice(
  { price }: Pick<Evaluation, 'price'>,
  format: PriceFormat,
  rates: ExchangeRates,
): number | null {
  if (price.status === 'unestimated') return null;
  const found = price.formats.find((entry) => entry.format === format);
  return found ? convert(found.value, price.currency, 'USD', rates) : null;
}

function rangeOf(measurement: Measurement): Range | null {
  if (measurement.status === 'unmeasured') return null;
  return { low: measurement.low, high: measurement.high };
}

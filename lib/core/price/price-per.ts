import type { Measurement } from '../estimate/measurement';

/** A price for one engagement or for a thousand views, as an 80 % range; value null where only a range may be shown. */
export interface PricePer {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** A named amount divided by a typical count; per = 1 or 1000. null = the count is not known. */
export function pricePer(amount: number, count: Measurement, per: number): PricePer | null {
  if (count.status === 'unmeasured' || !(amount > 0) || !Number.isFinite(amount)) return null;
  if (!(count.low > 0) || !Number.isFinite(count.high)) return null;
  const cost = (divisor: number): number => (per * amount) / divisor;
  const found = { low: cost(count.high), high: cost(count.low) };
  if (!Number.isFinite(found.high)) return null;
  return { ...found, value: count.value === null ? null : cost(count.value) };
}

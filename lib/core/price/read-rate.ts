import { isRate } from './exchange-rates';

const TYPED = /^(\d{1,8})(?:[.,](\d{1,8}))?$/;
/** Digits that are grouped in one land and a fraction in another: `16,200`, `1.085`. */
const EITHER = /^(\d{1,3})[.,\s'’](\d{3})$/;
/** No currency moved further than this from the shipped table without notice. */
const NEAR = 20;

/**
 * A rate as a person types it, in either decimal style. Where a sign may group or part, the reading that lies near
 * `shipped` (the rate of the table; null = none) is meant, else the fraction. null = no rate.
 */
export function readRate(text: string, shipped: number | null): number | null {
  const typed = text.trim();
  const [, before, after] = EITHER.exec(typed) ?? [];
  const grouped = before === undefined ? null : Number(`${before}${after}`);
  const [, whole, part = '0'] = TYPED.exec(typed) ?? [];
  const plain = whole === undefined ? null : Number(`${whole}.${part}`);
  const rate = grouped !== null && (plain === null || isNearer(grouped, plain, shipped)) ? grouped : plain;
  return isRate(rate) ? rate : null;
}

function isNearer(grouped: number, plain: number, shipped: number | null): boolean {
  if (shipped === null) return false;
  const near = (rate: number): boolean => Math.abs(Math.log(rate / shipped)) < Math.log(NEAR);
  return near(grouped) && !near(plain);
}

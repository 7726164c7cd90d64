import { useMemo } from 'react';
import { useSpeaker } from './words';

/** Amounts in the speaker's language: whole from 10 upwards, with cents below. */
export function useMoney(currency: string): (amount: number) => string {
  const { locale } = useSpeaker();
  return useMemo(() => moneyIn(locale, currency), [locale, currency]);
}

export function moneyIn(locale: string, currency: string): (amount: number) => string {
  const shape = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const whole = new Intl.NumberFormat(locale, { ...shape, maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(locale, shape);
  return (amount) => (Math.abs(amount) >= 10 ? whole : small).format(amount);
}

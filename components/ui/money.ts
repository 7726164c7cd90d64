import { kept } from '../../lib/core/words/kept';
import { useSpeaker } from './words';

/** Amounts in the speaker's language: whole from 10 upwards, with cents below. */
export function useMoney(currency: string): (amount: number) => string {
  const { locale } = useSpeaker();
  return moneyIn(locale, currency);
}

export function moneyIn(locale: string, currency: string): (amount: number) => string {
  return amountsIn(`${locale} ${currency}`);
}

const amountsIn = kept((key) => {
  const [locale, currency] = key.split(' ');
  const shape = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const whole = new Intl.NumberFormat(locale, { ...shape, maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(locale, shape);
  return (amount: number): string => (Math.abs(amount) >= 10 ? whole : small).format(amount);
});

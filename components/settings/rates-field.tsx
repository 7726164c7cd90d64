import { type ReactNode, useEffect, useId, useState } from 'react';
import {
  DEFAULT_RATES,
  DEFAULT_RATES_DAY,
  type ExchangeRates,
  LEAST_RATE,
  MOST_RATE,
} from '../../lib/core/price/exchange-rates';
import { readRate } from '../../lib/core/price/read-rate';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { Unfold } from '../ui/section';
import { useSay, useSpeaker } from '../ui/words';

interface RatesProps {
  /** What the user typed. */
  readonly rates: ExchangeRates;
  readonly onChange: (rates: ExchangeRates) => void;
}

/** What one US dollar buys, by the shipped table or by the user; the currency of prices first, the rest folded away. */
export function RatesField(props: RatesProps & { readonly currency: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { currency, rates, onChange } = props;
  const typed = Object.keys(rates).length;
  const others = Object.keys(DEFAULT_RATES).filter((code) => code !== 'USD' && code !== currency);
  return (
    <div className="rates">
      <div className="setting-words">
        <b>{say('settings.rates')}</b>
        <span className="small soft" role="status">
          {typed > 0
            ? say('settings.rates.typed', { n: typed, day: day(DEFAULT_RATES_DAY) })
            : say('settings.rates.text', { day: day(DEFAULT_RATES_DAY) })}
        </span>
      </div>
      {currency === 'USD' ? null : <RateLine {...props} code={currency} />}
      <Unfold title={say('settings.rates.others', { n: others.length })}>
        {others.map((code) => (
          <RateLine key={code} {...props} code={code} />
        ))}
      </Unfold>
      {typed > 0 ? (
        <Button look="plain" onPress={() => onChange({})}>
          {say('settings.rates.reset')}
        </Button>
      ) : null}
    </div>
  );
}

/** One currency: what is counted with, and beside it what the table says. Taken over when the field is left. */
function RateLine(props: RatesProps & { readonly code: string }): ReactNode {
  const say = useSay();
  const { locale } = useSpeaker();
  const id = useId();
  const { code, rates, onChange } = props;
  const own = rates[code];
  const shipped = DEFAULT_RATES[code] ?? null;
  const told = written(own ?? shipped, locale);
  const [text, setText] = useState(told);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(told);
    setWrong(false);
  }, [told]);
  const take = (): void => {
    // A field that was not touched says nothing; an emptied one goes back to the table.
    const rate = text === told ? (own ?? shipped) : text.trim() === '' ? shipped : readRate(text, shipped);
    setWrong(rate === null);
    if (rate === null) return;
    const { [code]: _before, ...rest } = rates;
    const next = rate === shipped ? rest : { ...rest, [code]: rate };
    setText(written(rate, locale));
    if (next[code] !== own) onChange(next);
  };
  return (
    <div className="rate">
      <label className="rate-label" htmlFor={id}>
        {say('settings.rates.one', { code })}
      </label>
      <input
        id={id}
        className="setting-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-shipped`}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="small soft" id={`${id}-shipped`}>
        {shipped === null
          ? say('settings.rates.no-table')
          : say(own === undefined ? 'settings.rates.of-table' : 'settings.rates.table-says', {
              rate: written(shipped, locale),
            })}
      </span>
      {wrong ? (
        <span className="small rate-wrong" role="alert">
          {say('settings.rates.wrong', {
            low: written(LEAST_RATE, locale),
            high: written(MOST_RATE, locale),
          })}
        </span>
      ) : null}
    </div>
  );
}

/** Without groups, so that what stands in the field can be typed again. */
function written(rate: number | null, locale: string): string {
  if (rate === null) return '';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 8 }).format(rate);
}

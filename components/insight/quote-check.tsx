import { type ReactNode, useId, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Measurement } from '../../lib/core/estimate/measurement';
import type { Insight } from '../../lib/core/insight/insight';
import { checkQuote } from '../../lib/core/price/check-quote';
import type { DealSpread, Deals } from '../../lib/core/price/deals';
import type { Price, PriceFormat } from '../../lib/core/price/price';
import { pricePer } from '../../lib/core/price/price-per';
import { VIEWED_FORMATS } from '../../lib/core/price/rate-card';
import type { Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { Button } from '../ui/button';
import { useMoney } from '../ui/money';
import { useSay } from '../ui/words';

export interface QuoteProps {
  readonly insight: Insight;
  readonly deals: Deals;
  readonly marks: StoreApi<MarksState>;
  /** Whether something may be changed on this surface now. */
  readonly open: boolean;
  readonly trusts: Trusts;
}

type Estimated = Extract<Price, { readonly status: 'estimated' }>;

/** A price the creator named: compared while it is typed, kept when the user says so. */
export function QuoteCheck(props: QuoteProps & { readonly price: Estimated }): ReactNode {
  const say = useSay();
  const { price, open } = props;
  const [text, setText] = useState('');
  const [format, setFormat] = useState<PriceFormat>(price.format);
  const heard = useId();
  const amount = Number.parseFloat(text);
  const check = checkQuote(price, amount, format);
  const keep = (event: Event): void => {
    if (!check || !props.trusts(event)) return;
    const draft = { format, amount, currency: price.currency };
    void props.marks
      .getState()
      .quote(draft)
      .then((kept) => kept && setText(''));
  };
  return (
    <div className="quote">
      <label className="quote-field">
        <span className="only-heard">{say('price.asked')}</span>
        <input
          type="number"
          inputMode="decimal"
          min={0}
          max={1_000_000_000}
          placeholder={say('price.asked.short')}
          value={text}
          aria-describedby={heard}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className="small faint" aria-hidden="true">
          {price.currency}
        </span>
      </label>
      <FormatChoice price={price} format={format} onChoose={setFormat} />
      <Button disabled={!open || !check} onPress={(event) => keep(event.nativeEvent)}>
        {say('price.quote.keep')}
      </Button>
      <div id={heard} className="quote-answer small soft" role="status">
        {check ? (
          <>
            <p>{say(`price.quote.${check.verdict}`, { share: check.share })}</p>
            <PerCounts {...props} amount={amount} format={format} />
          </>
        ) : (
          <p>{say('price.quote.hint')}</p>
        )}
      </div>
    </div>
  );
}

function FormatChoice(props: {
  readonly price: Estimated;
  readonly format: PriceFormat;
  readonly onChoose: (format: PriceFormat) => void;
}): ReactNode {
  const say = useSay();
  const { formats } = props.price;
  return (
    <select
      className="quote-format"
      aria-label={say('price.column.format')}
      value={props.format}
      onChange={({ currentTarget }) => {
        const chosen = formats.find(({ format }) => format === currentTarget.value);
        if (chosen) props.onChoose(chosen.format);
      }}
    >
      {formats.map(({ format }) => (
        <option key={format} value={format}>
          {say(`price.format.${format}`)}
        </option>
      ))}
    </select>
  );
}

/** What the typed price comes to, beside what others asked the user. */
function PerCounts(
  props: QuoteProps & {
    readonly price: Estimated;
    readonly amount: number;
    readonly format: PriceFormat;
  },
): ReactNode {
  const { insight, deals, amount, format, price } = props;
  const { currency, perDollar } = price;
  const shown = { amount, currency, perDollar };
  return (
    <>
      {VIEWED_FORMATS.has(format) ? (
        <PerCount
          {...shown}
          of="views"
          per={1000}
          count={insight.metrics['typical-views']}
          past={deals.perThousandViews}
        />
      ) : null}
      <PerCount
        {...shown}
        of="engagement"
        per={1}
        count={insight.metrics['typical-engagements']}
        past={deals.perEngagement}
      />
    </>
  );
}

function PerCount(props: {
  readonly of: 'views' | 'engagement';
  readonly amount: number;
  readonly currency: string;
  readonly perDollar: number;
  readonly per: number;
  readonly count: Measurement;
  readonly past: DealSpread | null;
}): ReactNode {
  const say = useSay();
  const money = useMoney(props.currency);
  const { of, past } = props;
  const cost = pricePer(props.amount, props.count, props.per);
  if (!cost) return null;
  const inCurrency = (usd: number): string => money(usd * props.perDollar);
  const range = { low: money(cost.low), high: money(cost.high) };
  return (
    <p>
      {cost.value === null
        ? say(`price.quote.per-${of}-range`, range)
        : say(`price.quote.per-${of}`, { value: money(cost.value), ...range })}{' '}
      {past
        ? say('price.quote.past', {
            n: past.n,
            value: inCurrency(past.middle),
            low: inCurrency(past.low),
            high: inCurrency(past.high),
          })
        : null}
    </p>
  );
}

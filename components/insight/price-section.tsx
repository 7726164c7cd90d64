import { type ReactNode, useState } from 'react';
import { checkQuote } from '../../lib/core/price/check-quote';
import type { Price, PricedFormat } from '../../lib/core/price/price';
import { useMoney } from '../ui/money';
import { Section, Unfold } from '../ui/section';
import { useSay } from '../ui/words';

type Estimated = Extract<Price, { readonly status: 'estimated' }>;

/** What creators like this one usually ask. */
export function PriceSection(props: { readonly price: Price }): ReactNode {
  const say = useSay();
  const { price } = props;
  if (price.status === 'unestimated') {
    return (
      <Section title={say('price.title')}>
        <p className="soft">{say('price.unestimated')}</p>
      </Section>
    );
  }
  return (
    <Section title={say('price.title')}>
      <PriceLine price={price} />
      <QuoteCheck price={price} />
      <Unfold title={say('price.formats')}>
        <FormatsTable price={price} />
        <p className="small soft">{say('price.extras')}</p>
      </Unfold>
    </Section>
  );
}

function PriceLine(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  const money = useMoney(props.price.currency);
  const { value, low, high } = props.price;
  return (
    <p className="soft">
      <b className="signal-name">{say('price.about', { value: money(value) })}</b>{' '}
      {say('price.between', { low: money(low), high: money(high) })}
    </p>
  );
}

/** A price the creator named, against the usual ones. It is compared here and kept nowhere. */
function QuoteCheck(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const quote = checkQuote(props.price, Number.parseFloat(text));
  return (
    <div className="quote">
      <label className="quote-field">
        <span className="only-heard">{say('price.asked')}</span>
        <input
          type="number"
          inputMode="decimal"
          min={0}
          placeholder={say('price.asked')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className="small faint" aria-hidden="true">
          {props.price.currency}
        </span>
      </label>
      <p className="small soft" role="status">
        {quote ? say(`price.quote.${quote.verdict}`, { share: quote.share }) : say('price.quote.hint')}
      </p>
    </div>
  );
}

function FormatsTable(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  return (
    <table className="bare-table">
      <caption className="only-heard">{say('price.formats')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('price.column.format')}</th>
          <th scope="col" className="figure-cell">
            {say('price.column.value')}
          </th>
          <th scope="col" className="figure-cell">
            {say('price.column.range')}
          </th>
          <th scope="col" className="figure-cell">
            {say('price.column.per-thousand')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.price.formats.map((format) => (
          <FormatRow key={format.format} format={format} currency={props.price.currency} />
        ))}
      </tbody>
    </table>
  );
}

function FormatRow(props: { readonly format: PricedFormat; readonly currency: string }): ReactNode {
  const say = useSay();
  const money = useMoney(props.currency);
  const { format, value, low, high, perThousandViews } = props.format;
  return (
    <tr>
      <th scope="row">{say(`price.format.${format}`)}</th>
      <td className="figure-cell">{money(value)}</td>
      <td className="figure-cell">{say('price.range', { low: money(low), high: money(high) })}</td>
      <td className="figure-cell">
        {perThousandViews === null ? say('value.unknown') : money(perThousandViews)}
      </td>
    </tr>
  );
}

import type { ReactNode } from 'react';
import { askingPrices, sayable } from '../../lib/core/price/asking-price';
import type { Deals } from '../../lib/core/price/deals';
import type { Price, PricedFormat } from '../../lib/core/price/price';
import type { Audience } from '../../lib/core/settings/settings';
import { sentence } from '../../lib/core/words/sentence';
import { useDates } from '../ui/dates';
import { moneyIn, useMoney } from '../ui/money';
import { Section, Unfold } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { Term } from '../ui/term';
import { Rich, useSay, useSpeaker } from '../ui/words';
import { QuoteCheck, type QuoteProps } from './quote-check';

type Estimated = Extract<Price, { readonly status: 'estimated' }>;

/** What creators like this one usually ask; for a creator, what to ask. */
export function PriceSection(props: QuoteProps & { readonly audience: Audience }): ReactNode {
  const say = useSay();
  const { price } = props.insight;
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
      {props.audience === 'creator' ? <AskLine price={price} /> : null}
      <QuoteCheck {...props} price={price} />
      <NamedPrices deals={props.deals} now={props.insight.observedAt} />
      <Unfold title={say('price.formats')}>
        <FormatsTable price={price} />
        <p className="small soft">
          <Rich
            of={sentence('price.extras', { usage: '', exclusivity: '', whitelisting: '' })}
            with={{
              usage: <Term word="usage-rights" />,
              exclusivity: <Term word="exclusivity" />,
              whitelisting: <Term word="whitelisting" />,
            }}
          />
        </p>
      </Unfold>
    </Section>
  );
}

/** The middle first, then the range with its share; never an offer. */
function PriceLine(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  const { price } = props;
  const money = useMoney(price.currency);
  const format = say(`price.per.${price.format}`);
  return (
    <>
      <p className="soft">
        <b className="signal-name">{say('price.about', { value: money(sayable(price.value)), format })}</b>{' '}
        {say('price.between', { low: money(sayable(price.low)), high: money(sayable(price.high)) })}
      </p>
      <p className="small faint">{say('price.stands-on', { basis: say(basisWords(price.basis)) })}</p>
    </>
  );
}

function basisWords(basis: string) {
  if (basis === 'own-quote') return 'price.basis.own-quote';
  return basis === 'followers-engagement' ? 'price.basis.followers-engagement' : 'price.basis.followers';
}

/** Three asking prices for the creator who looks at the own page. */
function AskLine(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  const { price } = props;
  const money = useMoney(price.currency);
  const ask = askingPrices(price).find(({ format }) => format === price.format);
  if (!ask) return null;
  const steps = ['start', 'usual', 'confident'] as const;
  return (
    <dl className="ask">
      {steps.map((step) => (
        <div key={step}>
          <dt className="small faint">{say(`price.ask.${step}`)}</dt>
          <dd>{money(ask[step])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What this creator named before. */
function NamedPrices(props: { readonly deals: Deals; readonly now: string }): ReactNode {
  const say = useSay();
  const { locale } = useSpeaker();
  const { day } = useDates();
  const { named } = props.deals;
  if (named.length === 0) return null;
  return (
    <ul className="plain-lines small soft">
      {named.map(({ id, format, amount, currency, at }) => (
        <li key={id}>
          {say('price.named', {
            value: moneyIn(locale, currency)(amount),
            format: say(`price.per.${format}`),
            day: day(at, props.now),
          })}
        </li>
      ))}
    </ul>
  );
}

function FormatsTable(props: { readonly price: Estimated }): ReactNode {
  const say = useSay();
  return (
    <Table
      caption={say('price.formats')}
      heads={[
        say('price.column.format'),
        figureHead(say('price.column.value')),
        figureHead(say('price.column.range')),
        {
          name: say('price.column.per-thousand'),
          figure: true,
          words: <Term word="cpm">{say('price.column.per-thousand')}</Term>,
        },
        figureHead(say('price.column.per-engagement')),
      ]}
    >
      {props.price.formats.map((format) => (
        <FormatRow key={format.format} format={format} currency={props.price.currency} />
      ))}
    </Table>
  );
}

function FormatRow(props: { readonly format: PricedFormat; readonly currency: string }): ReactNode {
  const say = useSay();
  const money = useMoney(props.currency);
  const { format, value, low, high, perThousandViewsRange, perEngagementRange } = props.format;
  const words = (range: { readonly low: number; readonly high: number } | null): string =>
    range ? say('price.range', { low: money(range.low), high: money(range.high) }) : say('value.unknown');
  return (
    <tr>
      <th scope="row">{say(`price.format.${format}`)}</th>
      <td className="figure-cell">{money(sayable(value))}</td>
      <td className="figure-cell">{words({ low: sayable(low), high: sayable(high) })}</td>
      <td className="figure-cell">{words(perThousandViewsRange)}</td>
      <td className="figure-cell">{words(perEngagementRange)}</td>
    </tr>
  );
}

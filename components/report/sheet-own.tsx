import type { ReactNode } from 'react';
import { sayable } from '../../lib/core/price/asking-price';
import type { SheetWords } from '../../lib/core/report/report';
import { wroteWords } from '../queue/known-mark';
import { useDates } from '../ui/dates';
import { moneyIn } from '../ui/money';
import { isolate, useSay, useSpeaker } from '../ui/words';
import { SheetHeading } from './sheet-heading';

/** What the user ticked of their own words; nothing where nothing was ticked. */
export function SheetOwn(props: { readonly own: SheetWords; readonly now: string }): ReactNode {
  const say = useSay();
  const { own } = props;
  if (Object.keys(own).length === 0) return null;
  return (
    <section className="sheet-part">
      <SheetHeading>{say('report.own.title')}</SheetHeading>
      <dl className="own-words">
        {own.verdict ? <Verdict said={own.verdict} now={props.now} /> : null}
        {own.notes ? <Notes notes={own.notes} now={props.now} /> : null}
        {own.answers ? <Answers answers={own.answers} /> : null}
        {own.contacts ? <Contacts contacts={own.contacts} now={props.now} /> : null}
        {own.prices ? <Prices prices={own.prices} now={props.now} /> : null}
        {own.stages ? <Stages stages={own.stages} now={props.now} /> : null}
        {own.lists ? (
          <Entry head={say('report.own.lists-title')}>{own.lists.map(isolate).join(', ')}</Entry>
        ) : null}
        {own.history ? <History points={own.history} now={props.now} /> : null}
      </dl>
    </section>
  );
}

function Entry(props: { readonly head: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.head}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

type Given<Part extends keyof SheetWords> = NonNullable<SheetWords[Part]>;

function Verdict(props: { readonly said: Given<'verdict'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { word, reason, at } = props.said;
  const said = { word: say(`verdict.said.${word}`), day: day(at, props.now) };
  return (
    <Entry head={say('report.own.verdict-said')}>
      {reason ? say('report.said-because', { ...said, reason: isolate(reason) }) : say('report.said', said)}
    </Entry>
  );
}

function Notes(props: { readonly notes: Given<'notes'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Entry head={say('report.own.notes-title')}>
      {props.notes.map(({ text, at }) => (
        <p key={`${at} ${text}`} className="own-note">
          <bdi>{text}</bdi> <span className="quiet">{day(at, props.now)}</span>
        </p>
      ))}
    </Entry>
  );
}

function Answers(props: { readonly answers: Given<'answers'> }): ReactNode {
  const say = useSay();
  return (
    <Entry head={say('report.own.answers-title')}>
      {props.answers.map(({ question, answer }) => (
        <p key={question} className="own-note">
          {say('report.answer', { question: isolate(question), answer: say(`questions.answer.${answer}`) })}
        </p>
      ))}
    </Entry>
  );
}

function Contacts(props: { readonly contacts: Given<'contacts'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Entry head={say('report.own.contacts-title')}>
      {props.contacts.map(({ at, how, by, about }) => {
        const wrote = wroteWords(say, day(at, props.now), by);
        const line = say('dealing.line', { how: say(`dealing.how.${how}`), wrote });
        return (
          <p key={`${at} ${how} ${by}`} className="own-note">
            {about ? say('report.contact-about', { line, about: isolate(about) }) : line}
          </p>
        );
      })}
    </Entry>
  );
}

function Prices(props: { readonly prices: Given<'prices'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { locale } = useSpeaker();
  const { usual, named, agreed } = props.prices;
  const money = (currency: string, amount: number): string => moneyIn(locale, currency)(amount);
  const lines = [
    agreed ? say('report.price.agreed', { value: money(agreed.currency, agreed.amount) }) : null,
    ...named.map(({ format, currency, amount, at }) =>
      say('price.named', {
        value: money(currency, amount),
        format: say(`price.per.${format}`),
        day: day(at, props.now),
      }),
    ),
    usual.status === 'estimated'
      ? say('report.price.usual', {
          value: money(usual.currency, sayable(usual.value)),
          low: money(usual.currency, sayable(usual.low)),
          high: money(usual.currency, sayable(usual.high)),
          format: say(`price.per.${usual.format}`),
        })
      : null,
  ].filter((line) => line !== null);
  return (
    <Entry head={say('report.own.prices-title')}>
      {lines.length === 0 ? say('value.unknown') : lines.join(' ')}
    </Entry>
  );
}

function Stages(props: { readonly stages: Given<'stages'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { stage, owner, nextStep, dueOn, tags } = props.stages;
  const parts = [
    say(stage ? `stage.${stage}` : 'stage.none'),
    owner ? say('report.stage.owner', { owner: isolate(owner) }) : null,
    nextStep ? say('report.stage.next', { step: isolate(nextStep) }) : null,
    dueOn ? say('report.stage.due', { day: day(dueOn, props.now) }) : null,
    tags && tags.length > 0 ? say('report.stage.tags', { tags: tags.map(isolate).join(', ') }) : null,
  ];
  return (
    <Entry head={say('report.own.stage-title')}>{parts.filter((part) => part !== null).join('; ')}</Entry>
  );
}

function History(props: { readonly points: Given<'history'>; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Entry head={say('report.own.history-title')}>
      {props.points
        .map(({ at, followers }) => say('report.history.point', { day: day(at, props.now), followers }))
        .join('; ')}
    </Entry>
  );
}

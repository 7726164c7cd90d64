import type { ReactNode } from 'react';
import { METRIC_IDS } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import type { Decision } from '../../lib/core/library/decision';
import { COMPONENTS } from '../../lib/core/score/catalog';
import { nameOf, rangeWords, valueWords } from '../insight/figure-kinds';
import { useDates } from '../ui/dates';
import { Empty } from '../ui/empty';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { figureHead, Table } from '../ui/table';
import { isolate, useSay } from '../ui/words';
import './person.css';

/** A decision and everything it stood on, so that it can be defended later. */
export function RecordPage(props: {
  /** undefined = not read yet; null = there is none. */
  readonly decision: Decision | null | undefined;
  /** The profile as judged today; null = nothing is kept of it. */
  readonly today: Insight | null;
  readonly profile: string;
}): ReactNode {
  const say = useSay();
  const { decision } = props;
  return (
    <div className="library">
      <p className="person-back">
        <a href={`#profile/${encodeURIComponent(props.profile)}`}>{say('decision.back')}</a>
      </p>
      {decision === undefined ? <Skeleton label={say('person.loading')} /> : null}
      {decision === null ? (
        <Empty title={say('decision.gone')} text={say('decision.gone.text')} speaks="calmly" />
      ) : null}
      {decision ? <Whole decision={decision} today={props.today} /> : null}
    </div>
  );
}

function Whole({
  decision,
  today,
}: {
  readonly decision: Decision;
  readonly today: Insight | null;
}): ReactNode {
  const say = useSay();
  const { insight } = decision;
  return (
    <div className="record">
      <Section title={say('decision.title')} aside={isolate(insight.name?.trim() || insight.handle)}>
        <p className="soft">{say('decision.lead')}</p>
        <Facts decision={decision} today={today} />
      </Section>
      <Parts insight={insight} />
      <Figures insight={insight} />
      <Answers decision={decision} />
    </div>
  );
}

function Facts({
  decision,
  today,
}: {
  readonly decision: Decision;
  readonly today: Insight | null;
}): ReactNode {
  const say = useSay();
  const { whole } = useDates();
  const { insight, verdict, brief, window } = decision;
  const { engine } = insight;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [say('decision.said'), verdict ? say(`verdict.said.${verdict}`) : say('decision.said.unknown')],
    [say('decision.list'), decision.listName],
    ...(decision.reason ? [[say('decision.reason'), decision.reason] as const] : []),
    [say('decision.when'), whole(decision.at)],
    [
      say('decision.who'),
      decision.own
        ? say('decision.who.own')
        : say('decision.who.other', { author: isolate(decision.author) }),
    ],
    [say('decision.seen'), whole(insight.observedAt)],
    [say('decision.score'), scoreWords(say, insight)],
    [say('decision.today'), today ? scoreWords(say, today) : say('value.unknown')],
    [say('decision.brief'), brief ? brief.name : say('decision.brief.none')],
    [
      say('decision.engine'),
      window === null
        ? say('decision.engine.text', { engine })
        : say('decision.engine.window', { engine, n: window }),
    ],
    [
      say('decision.reading'),
      say(insight.health ? `decision.reading.${insight.health.status}` : 'decision.reading.none'),
    ],
  ];
  return (
    <dl className="record-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className="faint">{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function scoreWords(say: ReturnType<typeof useSay>, { score }: Insight): string {
  if (score.status !== 'scored') return say('score.none');
  return say('decision.score.range', { points: score.points, low: score.low, high: score.high });
}

/** Weights as they were, and what each part gave. */
function Parts({ insight }: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  return (
    <Section title={say('decision.parts')}>
      <Table
        caption={say('decision.parts')}
        heads={[say('decision.part'), figureHead(say('decision.weight')), figureHead(say('decision.points'))]}
      >
        {insight.score.components.map(({ id, weight, points }) => (
          <tr key={id}>
            <th scope="row">{say({ key: COMPONENTS[id].label, params: {} })}</th>
            <td className="figure-cell">{say('count.whole', { n: weight })}</td>
            <td className="figure-cell">
              {points === null ? say('value.unknown') : say('count.whole', { n: points })}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function Figures({ insight }: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const measured = METRIC_IDS.flatMap((id) => {
    const figure = insight.metrics[id];
    return figure?.status === 'measured' ? [{ id, figure }] : [];
  });
  return (
    <Section title={say('decision.figures')}>
      <Table
        caption={say('decision.figures')}
        heads={[
          say('decision.figure'),
          figureHead(say('decision.value')),
          figureHead(say('decision.range')),
          figureHead(say('decision.posts')),
        ]}
      >
        {measured.map(({ id, figure }) => (
          <tr key={id}>
            <th scope="row">{say(nameOf(id))}</th>
            <td className="figure-cell">
              {figure.value === null ? null : say(valueWords(id, figure.value))}
            </td>
            <td className="figure-cell">{say(rangeWords(id, figure))}</td>
            <td className="figure-cell">{say('count.whole', { n: figure.n })}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function Answers({ decision }: { readonly decision: Decision }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  if (decision.answers.length === 0) return null;
  return (
    <Section title={say('decision.answers')}>
      <Table
        caption={say('decision.answers')}
        heads={[say('decision.answers'), say('decision.answer'), say('decision.date')]}
      >
        {decision.answers.map(({ question, answer, at, author }) => (
          <tr key={`${question} ${author}`}>
            <th scope="row">
              <bdi>{question}</bdi>
            </th>
            <td>{say(`questions.answer.${answer}`)}</td>
            <td>{day(at)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

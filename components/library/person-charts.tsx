import type { ReactNode } from 'react';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import { type Decision, figureOverTime, type MomentFigure } from '../../lib/core/library/decision';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { VISIT_METRICS } from '../../lib/core/profile/visit';
import { nameOf, rangeWords, valueWords } from '../insight/figure-kinds';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';
import { LineFrame } from './line-frame';
import { frameOf, place } from './line-points';

const HEIGHT = 64;
const EDGE = 6;

/** Figures as they stood at each visit and stand today: the likely range as a band, the estimate as a line. */
export function PersonCharts(props: {
  readonly insight: Insight;
  readonly history: readonly FollowerPoint[];
  readonly decisions: readonly Decision[];
}): ReactNode {
  const say = useSay();
  return VISIT_METRICS.map((id) => {
    const moments = figureOverTime(id, props.history, props.decisions, props.insight);
    if (moments.length === 0) return null;
    return (
      <Section key={id} title={say('over-time.title', { figure: say(nameOf(id)) })}>
        {moments.length < 2 ? (
          <p className="soft">{say('over-time.one')}</p>
        ) : (
          <Chart id={id} moments={moments} />
        )}
        <Moments id={id} moments={moments} />
      </Section>
    );
  });
}

function Chart(props: { readonly id: MetricId; readonly moments: readonly MomentFigure[] }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { id, moments } = props;
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return null;
  const told = ({ value, low, high }: MomentFigure): string =>
    value === null ? say(rangeWords(id, { low, high })) : say(valueWords(id, value));
  const label = say('over-time.heard', {
    figure: say(nameOf(id)),
    first: told(first),
    from: day(first.at),
    last: told(last),
    to: day(last.at),
  });
  const ends = moments.flatMap(({ at, low, high }) => [
    { at, value: low },
    { at, value: high },
  ]);
  const frame = frameOf(ends);
  const point = (at: string, value: number): string => place({ at, value }, frame, HEIGHT, EDGE).join(',');
  const band = [
    ...moments.map(({ at, high }) => point(at, high)),
    ...[...moments].reverse().map(({ at, low }) => point(at, low)),
  ];
  const line = moments.flatMap(({ at, value }) => (value === null ? [] : [point(at, value)]));
  return (
    <LineFrame label={label} height={HEIGHT}>
      <polygon className="person-band" points={band.join(' ')} />
      <polyline points={line.join(' ')} fill="none" vectorEffect="non-scaling-stroke" />
    </LineFrame>
  );
}

function Moments(props: { readonly id: MetricId; readonly moments: readonly MomentFigure[] }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { id, moments } = props;
  return (
    <Table
      caption={say('over-time.title', { figure: say(nameOf(id)) })}
      heads={[
        say('decision.date'),
        figureHead(say('decision.value')),
        figureHead(say('decision.range')),
        figureHead(say('decision.posts')),
      ]}
    >
      {[...moments].reverse().map(({ at, value, low, high, n }) => (
        <tr key={at}>
          <th scope="row">{day(at)}</th>
          <td className="figure-cell">{value === null ? null : say(valueWords(id, value))}</td>
          <td className="figure-cell">{say(rangeWords(id, { low, high }))}</td>
          <td className="figure-cell">{say('count.whole', { n })}</td>
        </tr>
      ))}
    </Table>
  );
}

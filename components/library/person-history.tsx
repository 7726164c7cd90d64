import type { ReactNode } from 'react';
import { exact } from '../../lib/core/count/range';
import type { Insight } from '../../lib/core/insight/insight';
import type { ProfileDetails } from '../../lib/core/library/profile-details';
import { type VisitLine, visitLines } from '../../lib/core/library/visits';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';
import { LineFrame } from './line-frame';
import { linePoints } from './line-points';

const HEIGHT = 64;

/** Followers at each visit, as a line, and what changed from visit to visit as a table. */
export function PersonHistory(props: {
  readonly insight: Insight;
  readonly details: ProfileDetails;
}): ReactNode {
  const say = useSay();
  const { history } = props.details;
  return (
    <Section title={say('person.history')}>
      {history.length < 2 ? <p className="soft">{say('person.history.one')}</p> : <Line points={history} />}
      {history.length > 0 ? <Visits lines={visitLines(history, props.insight.posts)} /> : null}
    </Section>
  );
}

function Line(props: { readonly points: readonly FollowerPoint[] }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { points } = props;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const label = say('person.history.heard', {
    first: first.followers,
    last: last.followers,
    from: day(first.at),
    to: day(last.at),
  });
  return (
    <LineFrame label={label} height={HEIGHT}>
      <polyline
        points={linePoints(
          points.map(({ at, followers }) => ({ at, value: followers })),
          HEIGHT,
          6,
        )}
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
    </LineFrame>
  );
}

function Visits(props: { readonly lines: readonly VisitLine[] }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Table
      caption={say('person.history')}
      heads={[
        say('person.history.day'),
        figureHead(say('person.history.followers')),
        figureHead(say('person.history.change')),
        say('person.history.also'),
      ]}
    >
      {props.lines.map(({ at, followers, rounded, change, changes }) => (
        <tr key={at}>
          <th scope="row">{day(at)}</th>
          <td className="figure-cell" title={rounded ? say('person.rounded') : undefined}>
            <Count of={exact(followers)} />
          </td>
          <td className="figure-cell">{change === null ? null : say('person.change', { change })}</td>
          <td>{changes.map((one) => say(one)).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}

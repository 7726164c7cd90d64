import type { ReactNode } from 'react';
import { exact } from '../../lib/core/count/range';
import type { ProfileDetails } from '../../lib/core/library/profile-details';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';
import { linePoints } from './line-points';

const HEIGHT = 64;

/** Followers at each visit, as a line and as a table. */
export function PersonHistory(props: { readonly details: ProfileDetails }): ReactNode {
  const say = useSay();
  const { history } = props.details;
  return (
    <Section title={say('person.history')}>
      {history.length < 2 ? <p className="soft">{say('person.history.one')}</p> : <Line points={history} />}
      {history.length > 0 ? <Points points={history} /> : null}
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
    <svg
      className="person-line"
      role="img"
      aria-label={label}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      <polyline
        points={linePoints(
          points.map(({ at, followers }) => ({ at, value: followers })),
          HEIGHT,
          6,
        )}
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function Points(props: { readonly points: readonly FollowerPoint[] }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { points } = props;
  return (
    <Table
      caption={say('person.history')}
      heads={[
        say('person.history.day'),
        figureHead(say('person.history.followers')),
        figureHead(say('person.history.change')),
      ]}
    >
      {[...points].reverse().map((point, index) => {
        const before = points[points.length - 2 - index];
        return (
          <tr key={point.at}>
            <th scope="row">{day(point.at)}</th>
            <td className="figure-cell" title={point.rounded ? say('person.rounded') : undefined}>
              <Count of={exact(point.followers)} />
            </td>
            <td className="figure-cell">
              {before && before.followers > 0
                ? say('person.change', { change: point.followers / before.followers - 1 })
                : null}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

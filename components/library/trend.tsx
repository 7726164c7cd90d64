import type { ReactNode } from 'react';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { useDates } from '../ui/dates';
import { useSay } from '../ui/words';
import { linePoints } from './line-points';

const HEIGHT = 24;

/** Followers at the user's own visits, small; one visit is no line. */
export function Trend(props: {
  /** null = not read yet. */
  readonly points: readonly FollowerPoint[] | null;
}): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { points } = props;
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!points || !first || !last) return null;
  if (points.length < 2) return <span className="faint small">{say('trend.one')}</span>;
  const label = say('person.history.heard', {
    first: first.followers,
    last: last.followers,
    from: day(first.at),
    to: day(last.at),
  });
  const values = points.map(({ at, followers }) => ({ at, value: followers }));
  return (
    <svg
      className="trend"
      role="img"
      aria-label={label}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      <polyline points={linePoints(values, HEIGHT, 3)} fill="none" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

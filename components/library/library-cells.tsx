import type { ReactNode } from 'react';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import type { ColumnFigure, LibraryRow } from '../../lib/core/library/library-row';
import { MICRO_SCORES } from '../../lib/core/score/catalog';
import { rangeWords, valueWords } from '../insight/figure-kinds';
import { evenScale } from '../streak/scale';
import { Streak } from '../streak/streak';
import { useSay } from '../ui/words';

const OUT_OF_HUNDRED = evenScale({ low: 0, high: 100 });
const MOST_MICRO = { low: MICRO_SCORES.p25, high: MICRO_SCORES.p75 };

/** A figure in place; its likely range on hover and to those who listen. Unknown is said, never drawn as 0. */
export function FigureCell(props: {
  readonly id: MetricId;
  readonly figure: ColumnFigure | null;
}): ReactNode {
  const say = useSay();
  const { figure, id } = props;
  if (!figure) return <Unknown />;
  const range = say(rangeWords(id, figure));
  if (figure.value === null) return <span className="small soft">{range}</span>;
  const likely = say('library.range.heard', { range });
  return (
    <span title={likely}>
      {say(valueWords(id, figure.value))}
      <span className="only-heard"> ({likely})</span>
    </span>
  );
}

/** The fit with its range, picture and how much it stands on. */
export function FitCell(props: {
  readonly row: LibraryRow;
  readonly tie: boolean;
  /** The fit for a brief: where half of micro creators lie is known of the general fit alone. */
  readonly forBrief: boolean;
}): ReactNode {
  const say = useSay();
  const { points, low, high, confidence, posts } = props.row;
  const read = say('library.fit.read', { n: posts });
  if (points === null || low === null || high === null) {
    return (
      <span className="fit-cell">
        <span className="faint fit-none">{say('score.none')}</span>
        <span className="small faint fit-read">{read}</span>
      </span>
    );
  }
  const likely = { points, low, high };
  const heard = props.forBrief
    ? say('score.heard-brief', likely)
    : say('score.heard', { ...likely, bandLow: MOST_MICRO.low, bandHigh: MOST_MICRO.high });
  return (
    <span className="fit-cell">
      <b className="fit-points">{say('count.whole', { n: points })}</b>
      <span className="fit-streak">
        <Streak
          figure={{ likely: { low, high }, value: points, band: props.forBrief ? null : MOST_MICRO }}
          scale={OUT_OF_HUNDRED}
          label={heard}
          small
        />
      </span>
      <span className="fit-range small soft">
        {say('library.fit.range', { low, high })}
        {props.tie ? <Tie /> : null}
      </span>
      <span className="fit-read small faint">
        {confidence ? say('library.fit.sure', { sure: say(`score.sure.${confidence}`), read }) : read}
      </span>
    </span>
  );
}

function Tie(): ReactNode {
  const say = useSay();
  return (
    <span className="fit-tie" title={say('library.fit.tie.heard')}>
      {say('library.fit.tie')}
      <span className="only-heard"> ({say('library.fit.tie.heard')})</span>
    </span>
  );
}

export function Unknown(): ReactNode {
  const say = useSay();
  return (
    <span className="faint">
      <span aria-hidden="true">–</span>
      <span className="only-heard">{say('value.unknown')}</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import type { FitScore, ScorePart } from '../../lib/core/score/fit-score';
import type { Signal } from '../../lib/core/signals/signal';
import { shownPoints } from '../score/part-points';
import { partName, toneOfPart } from '../score/score-words';
import { Sign } from '../ui/sign';
import { useSay } from '../ui/words';
import { SheetHeading } from './sheet-heading';

const METER = 64;

/** Each part of the score with its sentence and its points; they add up. */
export function SheetReasons(props: {
  readonly fit: FitScore;
  readonly signals: readonly Signal[] | null;
}): ReactNode {
  const say = useSay();
  const { fit } = props;
  const shown = shownPoints(fit.components, fit.status === 'scored' ? fit.points : -1);
  const held = fit.status === 'scored' && fit.caps.length > 0;
  const title =
    fit.status === 'withheld'
      ? say('score.parts.waiting')
      : say(held ? 'score.parts.title-held' : 'score.parts.title', {
          points: fit.points,
          total: shown.total,
          rated: shown.rated,
        });
  return (
    <section className="sheet-part">
      <SheetHeading>{title}</SheetHeading>
      <table className="report-table reasons-table">
        <caption className="only-heard">{title}</caption>
        <tbody>
          {fit.components.map((part, index) => (
            <Reason
              key={part.id}
              part={part}
              points={shown.parts[index] ?? null}
              signals={props.signals ?? []}
            />
          ))}
        </tbody>
      </table>
      {fit.status === 'scored'
        ? fit.caps.map(({ id, because }) => <p key={id}>{say('score.limit', { because: say(because) })}</p>)
        : null}
    </section>
  );
}

function Reason(props: {
  readonly part: ScorePart;
  readonly points: number | null;
  readonly signals: readonly Signal[];
}): ReactNode {
  const say = useSay();
  const { part, points } = props;
  return (
    <tr>
      <th scope="row">
        <span className="reason-name">
          <Sign tone={toneOfPart(part, props.signals)} />
          {say(partName(part))}
        </span>
      </th>
      <td>{say(part.because)}</td>
      <td className="figure-cell">
        {part.weight === 0
          ? say('score.part.no-weight')
          : points === null
            ? say('score.part.not-rated')
            : say('score.part.points', { points, weight: part.weight })}
      </td>
      <td aria-hidden="true">
        {points === null || part.weight === 0 ? null : <Meter share={points / part.weight} />}
      </td>
    </tr>
  );
}

/** Drawn, not styled: a saved file carries no style of an element. */
function Meter(props: { readonly share: number }): ReactNode {
  const filled = METER * Math.min(1, Math.max(0, props.share));
  return (
    <svg className="reason-meter" width={METER} height="6" aria-hidden="true">
      <rect className="meter-track" width={METER} height="6" rx="3" />
      <rect className="meter-part" width={filled} height="6" rx="3" />
    </svg>
  );
}

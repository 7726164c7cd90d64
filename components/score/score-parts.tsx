import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { ScorePart } from '../../lib/core/score/fit-score';
import { Sign } from '../ui/sign';
import { useSay } from '../ui/words';
import { shownPoints } from './part-points';
import { partName, toneOfPart } from './score-words';
import './score.css';

/** Every part of the score with its sentence and its points; the points add up before the reader's eyes. */
export function ScoreParts(props: { readonly insight: Insight; readonly compact?: boolean }): ReactNode {
  const { insight } = props;
  const { score } = insight;
  const shown = shownPoints(score.components, score.status === 'scored' ? score.points : -1);
  return (
    <ul className="parts" data-compact={props.compact ?? false}>
      {score.components.map((part, index) => (
        <PartRow key={part.id} part={part} points={shown.parts[index] ?? null} insight={insight} />
      ))}
    </ul>
  );
}

/** "Why 76: 72 of the 95 points that could be rated", or that the parts wait for a score. */
export function usePartsTitle(insight: Insight): string {
  const say = useSay();
  const { score } = insight;
  if (score.status === 'withheld') return say('score.parts.waiting');
  const { total, rated } = shownPoints(score.components, score.points);
  const key = score.caps.length > 0 ? 'score.parts.title-held' : 'score.parts.title';
  return say(key, { points: score.points, total, rated });
}

/** What holds a score down, whatever its parts say. */
export function ScoreLimits(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { score } = props.insight;
  if (score.status === 'withheld' || score.caps.length === 0) return null;
  return (
    <ul className="score-limits">
      {score.caps.map(({ id, because }) => (
        <li key={id} className="signal">
          <Sign tone="look" />
          <span>{say('score.limit', { because: say(because) })}</span>
        </li>
      ))}
    </ul>
  );
}

function PartRow(props: {
  readonly part: ScorePart;
  readonly points: number | null;
  readonly insight: Insight;
}): ReactNode {
  const say = useSay();
  const { part, points, insight } = props;
  return (
    <li className="part">
      <Sign tone={toneOfPart(part, insight.signals)} />
      <p className="part-words">
        <b>{say(partName(part))}.</b> {say(part.because)}
      </p>
      <div className="part-points">
        {part.weight === 0 ? (
          say('score.part.no-weight')
        ) : points === null ? (
          say('score.part.not-rated')
        ) : (
          <>
            {say('score.part.points', { points, weight: part.weight })}
            <Meter share={points / part.weight} />
          </>
        )}
      </div>
    </li>
  );
}

function Meter(props: { readonly share: number }): ReactNode {
  return (
    <span className="meter" aria-hidden="true">
      <span
        className="meter-fill"
        style={{ inlineSize: `${Math.min(1, Math.max(0, props.share)) * 100}%` }}
      />
    </span>
  );
}

import type { ReactNode } from 'react';
import type { CreatorSheet, SheetScore } from '../../lib/core/report/report';
import { ScoreStreak } from '../score/score-mark';
import { standingWords, sureWords, whyNoScore } from '../score/score-words';
import { isolate, useSay } from '../ui/words';

/** The fit with its range as picture and text, or why there is none. */
export function SheetScoreBlock(props: {
  readonly score: SheetScore;
  readonly sheet: CreatorSheet;
}): ReactNode {
  const say = useSay();
  const { fit, brief } = props.score;
  if (fit.status === 'withheld') {
    return (
      <div className="sheet-score">
        <p className="score-said">{say('score.none')}</p>
        <p className="quiet">{say(whyNoScore(fit.lacking, props.sheet.postsKnown))}</p>
      </div>
    );
  }
  const { points, low, high } = fit;
  return (
    <div className="sheet-score">
      <p className="score-said">
        {say(brief === null ? 'report.score-general' : 'report.score', { points })}
      </p>
      <ScoreStreak score={fit} forBrief={brief !== null} />
      <p>
        {say(standingWords(fit, brief !== null))}; {say('score.likely', { low, high })}, {say(sureWords(fit))}
      </p>
      {brief === null ? null : <p className="quiet">{say('report.score.for', { brief: isolate(brief) })}</p>}
    </div>
  );
}

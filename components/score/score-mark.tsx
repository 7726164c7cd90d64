import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { MICRO_SCORES } from '../../lib/core/score/catalog';
import type { FitScore } from '../../lib/core/score/fit-score';
import { evenScale } from '../streak/scale';
import { Streak } from '../streak/streak';
import { useSay } from '../ui/words';
import {
  isCompared,
  partName,
  postsBehind,
  standingWords,
  sureWords,
  unratedParts,
  whyNoScore,
} from './score-words';
import './score.css';

/** Half of micro creators score between these. */
const MOST_MICRO = { low: MICRO_SCORES.p25, high: MICRO_SCORES.p75 };
const OUT_OF_HUNDRED = evenScale({ low: 0, high: 100 });

/** The fit score: figure, word, likely range as picture and text, how sure; or why there is none yet. */
export function ScoreMark(props: { readonly insight: Insight }): ReactNode {
  const { insight } = props;
  if (insight.score.status === 'scored') return <Scored insight={insight} score={insight.score} />;
  return <NoScore insight={insight} lacking={insight.score.lacking} />;
}

type ScoredFit = Extract<FitScore, { readonly status: 'scored' }>;

function Scored(props: { readonly insight: Insight; readonly score: ScoredFit }): ReactNode {
  const say = useSay();
  const { points, low, high } = props.score;
  const word = say(standingWords(props.score, props.insight.brief !== null));
  return (
    <div className="score-mark">
      <div className="score-figure" aria-hidden="true">
        {points}
        <span className="score-of">{say(props.insight.brief ? 'score.of' : 'score.of-general')}</span>
      </div>
      <div className="score-words">
        <p className="score-line" data-compared={isCompared(props.score, props.insight.brief !== null)}>
          <span className="only-heard">
            {say(props.insight.brief ? 'score.line' : 'score.line-general', { points, word })}
          </span>
          <span aria-hidden="true">{word}</span>
        </p>
        <ScoreStreak score={props.score} forBrief={props.insight.brief !== null} />
        <p className="small soft">
          {say('score.likely', { low, high })} · <Sureness {...props} />
        </p>
      </div>
    </div>
  );
}

/**
 * The picture of the likely range alone; also in the chip and in rows. Where half of micro creators lie is known of
 * the general fit alone: the fit for a brief goes by weights of its own.
 */
export function ScoreStreak(props: {
  readonly score: ScoredFit;
  readonly forBrief: boolean;
  readonly small?: boolean;
}): ReactNode {
  const say = useSay();
  const { points, low, high } = props.score;
  const likely = { points, low, high };
  const compared = isCompared(props.score, props.forBrief);
  const alone = props.forBrief ? 'score.heard-brief' : 'score.heard-basis';
  return (
    <Streak
      figure={{ likely: { low, high }, value: points, band: compared ? MOST_MICRO : null }}
      scale={OUT_OF_HUNDRED}
      label={
        compared
          ? say('score.heard', { ...likely, bandLow: MOST_MICRO.low, bandHigh: MOST_MICRO.high })
          : say(alone, likely)
      }
      small={props.small ?? false}
    />
  );
}

function Sureness(props: { readonly insight: Insight; readonly score: ScoredFit }): ReactNode {
  const say = useSay();
  const { insight, score } = props;
  const posts = postsBehind(insight);
  const sure = say(sureWords(score));
  const unrated = unratedParts(score).map((part) => say(partName(part)));
  const missing = unrated.length > 0 ? say('score.not-rated-yet', { parts: unrated.join(', ') }) : '';
  const basis =
    posts === null ? sure : say('score.sure.from', { sure, posts: say('unit.posts', { n: posts }) });
  return missing ? `${basis}; ${missing}` : basis;
}

function NoScore(props: { readonly insight: Insight; readonly lacking: readonly string[] }): ReactNode {
  const say = useSay();
  return (
    <div className="score-mark">
      <div className="score-words">
        <p className="score-line score-none">{say('score.none')}</p>
        <Streak figure={null} scale={OUT_OF_HUNDRED} label={say('score.none')} />
        <p className="small soft">{say(whyNoScore(props.lacking, props.insight.postsKnown))}</p>
      </div>
    </div>
  );
}

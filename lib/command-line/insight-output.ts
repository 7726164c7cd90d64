import type { Evaluation } from '../core/insight/evaluation';
import type { Brief } from '../core/score/brief';
import type { ScorePart } from '../core/score/fit-score';
import type { Signal } from '../core/signals/signal';
import { ENGLISH, say } from '../core/words/say';

/** Sentences put into English words; everything else as the engine says it. */
function spokenSignal({ id, status, severity, because, otherwise }: Signal) {
  return {
    id,
    status,
    severity,
    because: say(ENGLISH, because),
    ...(otherwise && { otherwise: say(ENGLISH, otherwise) }),
  };
}

function spokenPart({ id, theme, weight, points, contribution, because }: ScorePart) {
  return { id, theme, weight, points, contribution, because: say(ENGLISH, because) };
}

function spokenScore(score: Evaluation['score']) {
  const components = score.components.map(spokenPart);
  if (score.status === 'withheld') return { ...score, components };
  const caps = score.caps.map(({ id, limit, because }) => ({ id, limit, because: say(ENGLISH, because) }));
  return { ...score, components, caps };
}

/** The line that is printed for one profile. */
export function insightOutput(key: string, evaluation: Evaluation, brief: Brief | null) {
  const { engine, metrics, signals, conversation, paid, niche, match, findings, price, score } = evaluation;
  return {
    key,
    engine,
    metrics,
    signals: signals.map(spokenSignal),
    conversation,
    paid,
    niche,
    match,
    ...(brief && { findings }),
    price,
    score: spokenScore(score),
  };
}

import type { Evaluation } from '../core/insight/evaluation';
import type { Brief } from '../core/score/brief';
import { ENGLISH, say } from '../core/words/say';
import type { Sentence } from '../core/words/sentence';

interface Explained {
  readonly because: Sentence;
}

/** Sentences put into English words; everything else as the engine says it. */
function spoken<Part extends Explained>(part: Part) {
  return { ...part, because: say(ENGLISH, part.because) };
}

function spokenScore(score: Evaluation['score']) {
  const components = score.components.map(spoken);
  if (score.status === 'withheld') return { ...score, components };
  return { ...score, components, caps: score.caps.map(spoken) };
}

/** The line that is printed for one profile. */
export function insightOutput(key: string, evaluation: Evaluation, brief: Brief | null) {
  const { engine, metrics, signals, conversation, paid, niche, match, findings, price, score } = evaluation;
  return {
    key,
    engine,
    metrics,
    signals: signals.map((signal) => ({
      ...spoken(signal),
      otherwise: signal.otherwise && say(ENGLISH, signal.otherwise),
    })),
    conversation,
    paid,
    niche,
    match,
    ...(brief && { findings }),
    price,
    score: spokenScore(score),
  };
}

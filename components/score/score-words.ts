import type { Insight } from '../../lib/core/insight/insight';
import type { Confidence, FitScore, ScorePart } from '../../lib/core/score/fit-score';
import { headlineRate } from '../../lib/core/score/headline';
import type { Signal } from '../../lib/core/signals/signal';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import type { Tone } from '../ui/sign';
import type { PlainKey } from '../ui/words';

type Scored = Extract<FitScore, { readonly status: 'scored' }>;

/** Below this share of its points a part deserves a look. */
const LOW_SHARE = 0.5;

/** Every component has its name in the catalogue under its id. */
export function partName({ id }: ScorePart): PlainKey {
  return `part.${id}`;
}

export function toneOfPart(part: ScorePart, signals: readonly Signal[]): Tone {
  if (part.points === null || part.weight === 0) return 'unknown';
  const flagged = part.id === 'authenticity' && signals.some(({ status }) => status === 'flag');
  return flagged || part.points < part.weight * LOW_SHARE ? 'look' : 'good';
}

const STANDING: Readonly<Record<NonNullable<Scored['standing']>, PlainKey>> = {
  'below-most': 'score.standing.below-most',
  'like-most': 'score.standing.like-most',
  'above-most': 'score.standing.above-most',
};

/** What the score compares with. A record of earlier days may hold a word for a brief: none was ever measured. */
export function standingWords({ standing }: Scored, forBrief: boolean): PlainKey {
  if (forBrief) return 'score.standing.brief';
  return standing === null ? 'score.standing.basis' : STANDING[standing];
}

/** What the band beside a score may be drawn for: the general fit, as it was measured. */
export function isCompared({ standing }: Scored, forBrief: boolean): boolean {
  return !forBrief && standing !== null;
}

const SURE: Readonly<Record<Confidence, PlainKey>> = {
  high: 'score.sure.high',
  medium: 'score.sure.medium',
  low: 'score.sure.low',
};

export function sureWords(score: Scored): PlainKey {
  return SURE[score.confidence];
}

/** Posts behind the headline rate; null where no rate is measured. */
export function postsBehind(insight: Insight): number | null {
  return headlineRate(insight.metrics, insight.basis ?? null)?.n ?? null;
}

export function unratedParts(score: FitScore): readonly ScorePart[] {
  return score.components.filter(({ points }) => points === null);
}

const LEAST_POSTS = 3;

/** Why there is no score, in one sentence. */
export function whyNoScore(lacking: readonly string[], postsKnown: number): Sentence {
  if (lacking.includes('private')) return sentence('score.none.private');
  if (lacking.includes('followers')) return sentence('score.none.followers');
  if (postsKnown < LEAST_POSTS) return sentence('score.none.posts', { n: postsKnown, needed: LEAST_POSTS });
  return sentence('score.none.evidence');
}

import type { ComponentId } from '../score/component-ids';
import type { FitScore, ScorePart } from '../score/fit-score';
import { type Sentence, sentence, type WordKey } from '../words/sentence';

/** A change in the creator's own hands, and what it would add to the score at most. */
export interface Improvement {
  readonly id: ComponentId;
  /** Whole points of the score, at least 1. */
  readonly gain: number;
  readonly what: Sentence;
}

/** What is within reach: the level that the best fifth of creators has. */
const REACH = 0.8;
const MOST = 3;

/** Parts that a creator can work on. Size is what it is, and a budget is the brand's. */
const CHANGES = {
  engagement: 'improve.engagement',
  conversation: 'improve.conversation',
  authenticity: 'improve.authenticity',
  niche: 'improve.niche',
  partnership: 'improve.partnership',
} as const satisfies Partial<Record<ComponentId, WordKey>>;

/** The three changes that would move the score most, the largest first; none where there is no score. */
export function improvements(score: FitScore): readonly Improvement[] {
  if (score.status === 'withheld') return [];
  const rated = score.components.filter(({ points }) => points !== null);
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  return rated
    .flatMap((part) => improvementOf(part, total))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST);
}

/** The parts that speak for the creator, the strongest first. */
export function strengths({ components }: FitScore): readonly ScorePart[] {
  return components
    .filter((part) => shareOf(part) >= REACH)
    .sort((a, b) => b.weight * shareOf(b) - a.weight * shareOf(a));
}

function improvementOf(part: ScorePart, total: number): readonly Improvement[] {
  const { id, weight } = part;
  if (!isChangeable(id) || total <= 0) return [];
  const gain = Math.round((100 * weight * Math.max(0, REACH - shareOf(part))) / total);
  return gain < 1 ? [] : [{ id, gain, what: sentence(CHANGES[id], { n: gain }) }];
}

function shareOf({ points, weight }: ScorePart): number {
  return points === null || weight <= 0 ? 0 : points / weight;
}

function isChangeable(id: ComponentId): id is keyof typeof CHANGES {
  return id in CHANGES;
}

import { tileFigures } from '../core/insight/badges';
import type { Insight } from '../core/insight/insight';
import type { ProfileObservation } from '../core/profile/observation';
import type { ProfileRecord } from '../core/profile/record';
import { ENGLISH_MARKS } from '../core/words/english-marks';
import { say } from '../core/words/say';
import { type Sentence, sentence } from '../core/words/sentence';
import type { BadgeMark } from '../messages/contract';

/** What the sensor may write on the tiles: figures of this very page, in words. */
export function badgeMarks(
  observation: ProfileObservation,
  insight: Insight,
  record: ProfileRecord,
): readonly BadgeMark[] {
  const paid = new Set(insight.paid.posts.filter(({ disclosed }) => disclosed).map(({ id }) => id));
  const names = record.posts
    .filter(({ id }) => paid.has(id))
    .flatMap(({ id, code, platformId }) => [id, code, platformId].filter((name) => name !== null));
  return tileFigures(observation, new Set(names)).map(({ code, multiple, paid: isPaid, tone }) => ({
    code,
    text: say(ENGLISH_MARKS, markOf(multiple, isPaid)),
    tone,
  }));
}

function markOf(multiple: number | null, paid: boolean): Sentence {
  if (multiple === null) return sentence('badge.paid');
  return paid ? sentence('badge.paid-multiple', { multiple }) : sentence('badge.multiple', { multiple });
}

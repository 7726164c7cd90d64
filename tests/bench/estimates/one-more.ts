import { evaluate } from '../../../lib/core/insight/evaluate';
import type { Insight } from '../../../lib/core/insight/insight';
import { toInsight } from '../../../lib/core/insight/to-insight';
import { mergeObservation } from '../../../lib/core/profile/merge-observation';
import type { ProfileObservation } from '../../../lib/core/profile/observation';
import type { ProfileRecord } from '../../../lib/core/profile/record';
import { toEvidence } from '../../../lib/core/profile/to-evidence';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleObservation } from '../../../lib/samples/sample-observation';
import { type Figure, figure } from './figure';

const BATCHES = 60;
const ROUNDS = 20;
const LIMIT_MS = 1;

function insightOf(record: ProfileRecord): Insight {
  const evaluation = evaluate(toEvidence(record));
  return toInsight({ record, evaluation, health: null, reading: 'page-and-responses', brief: null });
}

/**
 * Milliseconds from a further look at the page to the whole insight anew: merge, evaluate, view model. The mean of the
 * quickest of many batches: on a busy machine the others also hold what else runs there.
 */
function timeOf(record: ProfileRecord, next: ProfileObservation): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) insightOf(mergeObservation(record, next));
    quickest = Math.min(quickest, (performance.now() - start) / ROUNDS);
  }
  return quickest;
}

/** One more post, and one more comment, on a profile of twelve posts. */
export function oneMore(): readonly Figure[] {
  const whole = sampleObservation(maraKneads, '2026-04-20T10:00:00.000Z');
  const twelve = { ...whole, posts: whole.posts.slice(0, 12) };
  const record = mergeObservation(null, twelve);
  const [newest] = twelve.posts;
  const id = newest?.id?.value ?? '';
  const kinds = { owner: 0, scam: 0, mention: 0, emoji: 1, praise: 0, short: 0, substantive: 12 };
  const comment = { postId: id, kinds, duplicates: 0, distinctAuthors: 12 };
  const post = { ...newest, id: { value: '1', via: 'response', rung: 0 } as const };
  const cases = [
    ['one more post', { ...whole, profile: {}, posts: [post] }],
    ['one more comment', { ...whole, profile: {}, posts: [], comments: [comment] }],
  ] as const;
  return cases.map(([what, next]) => {
    const time = timeOf(record, next);
    const value = `${time.toFixed(2)} ms from the observation to the insight (quickest of ${BATCHES} batches of ${ROUNDS}; 12 posts)`;
    return figure('', what, value, `under ${LIMIT_MS} ms`, time < LIMIT_MS);
  });
}

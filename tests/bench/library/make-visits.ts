import { evaluate } from '../../../lib/core/insight/evaluate';
import { toInsight } from '../../../lib/core/insight/to-insight';
import { mergeObservation } from '../../../lib/core/profile/merge-observation';
import type { ProfileObservation } from '../../../lib/core/profile/observation';
import { creatorOfKey, type ProfileKey } from '../../../lib/core/profile/record';
import { toEvidence } from '../../../lib/core/profile/to-evidence';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleObservation } from '../../../lib/samples/sample-observation';
import { defineDatabase } from '../../../lib/store/database';
import { createLibrary } from '../../../lib/store/library';
import { AUTHOR, NOW, READ_IN_FULL } from './fill-library';

/** One visit in so many is to somebody new; the others find a record with its posts, its points and often a note. */
const NEW_EACH = 3;
const MINUTE = 60_000;
/** How far apart the visited profiles lie in the library. */
const APART = 7;

/**
 * Milliseconds of each visit as the background keeps it: look up, join what was seen, judge, keep. Each is later than
 * the one before and finds other counts.
 */
export async function visits(rounds: number): Promise<readonly number[]> {
  let id = 0;
  const library = createLibrary({ now: () => NOW, newId: () => `id-${id++}`, author: async () => AUTHOR });
  const known = await knownKeys();
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const key = known[(round * APART) % known.length];
    const who =
      key && round % NEW_EACH > 0
        ? creatorOfKey(key)
        : { platform: 'instagram' as const, handle: `new.${round}` };
    const seen = seenIn(round, who);
    const before = performance.now();
    await library.visit({ ...who, id: null }, 'shortlist', (looked) => {
      const record = mergeObservation(looked.record, seen, looked.key);
      const evaluation = evaluate(toEvidence(record));
      const insight = toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
      return { keep: { record, general: insight }, result: null };
    });
    found.push(performance.now() - before);
  }
  return found;
}

/** Profiles kept with their posts. */
async function knownKeys(): Promise<readonly ProfileKey[]> {
  const database = defineDatabase();
  await database.open();
  const keys = await database.profiles.toCollection().primaryKeys();
  database.close();
  return keys.filter((key) => Number(/\d+$/.exec(key)?.[0] ?? 1) % READ_IN_FULL === 0);
}

function seenIn(
  round: number,
  { platform, handle }: { readonly platform: ProfileObservation['platform']; readonly handle: string },
): ProfileObservation {
  const at = new Date(Date.parse(NOW) + round * MINUTE).toISOString();
  const followers = maraKneads.followers + round;
  const { id: _id, ...profile } = sampleObservation({ ...maraKneads, followers }, NOW).profile;
  const { posts } = sampleObservation(maraKneads, NOW);
  return { platform, handle, observedAt: at, profile, posts, comments: [] };
}

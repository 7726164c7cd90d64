import type { Library, Who } from '../../../lib/app/ports';
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

/** A library that is visited round after round. */
export interface Visited {
  /**
   * Milliseconds of each visit as the background keeps it: look up, join what was seen, judge, keep. Each is later
   * than the one before and finds other counts; apart = milliseconds of rest before each.
   */
  visits(rounds: number, apart: number): Promise<readonly number[]>;
  /** Waits until what was copied in the background is copied. */
  settle(): Promise<void>;
  /** Milliseconds of writing a profile and its columns as they lie there, and nothing else: what the disk takes. */
  floor(rounds: number, apart: number): Promise<readonly number[]>;
}

export async function visited(): Promise<Visited> {
  let [id, round] = [0, 0];
  const library = createLibrary({ now: () => NOW, newId: () => `id-${id++}`, author: async () => AUTHOR });
  const known = await knownKeys();
  await library.lists();
  return {
    visits: (rounds, apart) =>
      timedApart(rounds, apart, () => {
        const at = round++;
        const key = known[(at * APART) % known.length];
        const isNew = !key || at % NEW_EACH === 0;
        const who = isNew ? { platform: 'instagram' as const, handle: `new.${at}` } : creatorOfKey(key);
        const seen = seenIn(at, who);
        return () => visit(library, who, seen);
      }),
    async settle() {
      await library.safety();
    },
    floor: (rounds, apart) => floor(known, rounds, apart),
  };
}

async function visit(
  library: Library,
  who: Pick<Who, 'platform' | 'handle'>,
  seen: ProfileObservation,
): Promise<void> {
  await library.visit({ ...who, id: null }, 'shortlist', (looked) => {
    const record = mergeObservation(looked.record, seen, looked.key);
    const evaluation = evaluate(toEvidence(record));
    const insight = toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
    return { keep: { record, general: insight }, result: null };
  });
}

async function timedApart(
  rounds: number,
  apart: number,
  next: (at: number) => () => Promise<unknown>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    const work = next(at);
    if (apart > 0) await new Promise((resume) => setTimeout(resume, apart));
    const before = performance.now();
    await work();
    found.push(performance.now() - before);
  }
  return found;
}

async function floor(
  known: readonly ProfileKey[],
  rounds: number,
  apart: number,
): Promise<readonly number[]> {
  const database = defineDatabase();
  await database.open();
  const some = known.slice(0, rounds);
  const [profiles, columns] = [
    await database.profiles.bulkGet([...some]),
    await database.insights.bulkGet([...some]),
  ];
  const found = await timedApart(some.length, apart, (at) => () => {
    const transaction = database.backendDB().transaction(['profiles', 'insights'], 'readwrite');
    transaction.objectStore('profiles').put(profiles[at]);
    transaction.objectStore('insights').put(columns[at]);
    return new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  });
  database.close();
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

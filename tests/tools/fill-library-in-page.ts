import { exact } from '../../lib/core/count/range';
import { evaluate } from '../../lib/core/insight/evaluate';
import { toInsight } from '../../lib/core/insight/to-insight';
import { mergeObservation, recordOf } from '../../lib/core/profile/merge-observation';
import { type ProfileKey, type ProfileRecord, profileKey } from '../../lib/core/profile/record';
import { toEvidence } from '../../lib/core/profile/to-evidence';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { sampleObservation } from '../../lib/samples/sample-observation';
import { createLibrary } from '../../lib/store/library';

/** Runs in a page of the extension: the library's own code keeps what full readings of these creators would give. */

const DAY_MS = 86_400_000;
/** Days before now on which each was looked at; the last is of the creator's own. */
const EARLIER = [120, 84, 41, 12] as const;

export async function fill(
  creators: readonly SampleCreator[],
  now: string,
  author: string,
): Promise<readonly ProfileKey[]> {
  let ids = 0;
  const library = createLibrary({
    now: () => now,
    newId: () => `invented-${++ids}`,
    author: async () => author,
  });
  const keys: ProfileKey[] = [];
  for (const [index, creator] of creators.entries()) {
    const key = profileKey(creator.platform, creator.handle);
    keys.push(key);
    const record = recordAt(creator, index, now, key);
    const general = toInsight({
      record,
      evaluation: evaluate(toEvidence(record), {}),
      health: null,
      reading: 'page-and-responses',
      brief: null,
    });
    const who = { platform: creator.platform, handle: creator.handle, id: creator.id };
    await library.visit(who, 'shortlist', () => ({ keep: { record, general }, result: null }));
  }
  return keys;
}

/** Every third was seen five times, with fewer followers each time before; the others once. */
function recordAt(creator: SampleCreator, index: number, now: string, key: ProfileKey) {
  const seen = new Date(Date.parse(now) - (index % 40) * DAY_MS * 0.9).toISOString();
  const newest = sampleObservation(creator, seen);
  if (index % 3 !== 0) return recordOf(newest, key);
  const earlier = EARLIER.map((days) => {
    const then = sampleObservation(creator, new Date(Date.parse(seen) - days * DAY_MS).toISOString());
    const fewer = exact(Math.round(creator.followers * (1 - days / 1500)));
    const followers = { value: fewer, via: 'response', rung: 1 } as const;
    return { ...then, posts: [], profile: { ...then.profile, followers } };
  });
  const first = recordOf(newest, key);
  return earlier.reduce<ProfileRecord>((record, then) => mergeObservation(record, then), first);
}

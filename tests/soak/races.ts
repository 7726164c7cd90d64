import { observeProfile } from '../../lib/app/observe-profile';
import { toInsight } from '../../lib/core/insight/to-insight';
import type { ProfileKey, ProfileRecord } from '../../lib/core/profile/record';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { evaluateNothing } from '../app/evaluate-nothing';
import { createWorld, reportOf, rowsOf, type World } from '../app/world';
import { seeded } from '../bench/library/make-profiles';
import { MARA } from '../store/written-library';

export interface RaceCount {
  readonly operations: number;
  /** Updates that another context's write made undone. */
  readonly lost: number;
}

const AT_ONCE = 8;
const CREATORS = 12;
let names = 0;

/**
 * Contexts with a library each on one database. A third of what they do reads a record and writes it back with one
 * visit more, a third adds a note, a third changes what a list says of a creator.
 */
export async function race(contexts: number, each: number): Promise<RaceCount> {
  const name = `race-${++names}`;
  const worlds = Array.from({ length: contexts }, () => createWorld(name));
  const first = worlds[0];
  if (!first) return { operations: 0, lost: 0 };
  await observeProfile(first, reportOf({ ...maraKneads, posts: [] }), 1);
  const record = (await first.library.find(MARA, 'shortlist')).record;
  if (!record) throw new Error('the sample was not kept');
  const done = { visits: 0, notes: 0 };
  await Promise.all(worlds.map((world, index) => runs(world, each, seeded(index + 1), record, done)));
  const profiles = (await rowsOf(first, 'profiles')) as readonly { readonly record: ProfileRecord }[];
  const visits = profiles.reduce((sum, row) => sum + row.record.visits, 0) - record.visits;
  const notes = (await rowsOf(first, 'notes')).length;
  return { operations: contexts * each, lost: done.visits - visits + (done.notes - notes) };
}

async function runs(
  world: World,
  each: number,
  random: () => number,
  record: ProfileRecord,
  done: { visits: number; notes: number },
): Promise<void> {
  for (let left = each; left > 0; left -= AT_ONCE) {
    const now = Array.from({ length: Math.min(left, AT_ONCE) }, async () => {
      const handle = `racer.${Math.floor(random() * CREATORS)}`;
      const key: ProfileKey = `instagram:${handle}`;
      const which = random() * 3;
      if (which < 1) {
        await visitOnce(world, key, handle, record);
        done.visits += 1;
      } else if (which < 2) {
        // Spread over many: all notes of a creator are read with each.
        await world.library.addNote(`instagram:noted.${Math.floor(random() * each)}`, 'a word');
        done.notes += 1;
      } else
        await world.library.changeEntries({ listId: 'shortlist', keys: [key], change: { owner: handle } });
    });
    await Promise.all(now);
  }
}

async function visitOnce(world: World, key: ProfileKey, handle: string, like: ProfileRecord): Promise<void> {
  await world.library.visit({ platform: 'instagram', handle, id: null }, 'shortlist', (found) => {
    const visits = (found.record?.visits ?? 0) + 1;
    const record = { ...like, key, handle, id: null, visits };
    const evaluation = evaluateNothing();
    const general = toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
    return { keep: { record, general }, result: null };
  });
}

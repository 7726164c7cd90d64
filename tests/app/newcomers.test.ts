import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NEWCOMERS_AN_HOUR, newcomers } from '../../lib/app/newcomers';
import { observeProfile } from '../../lib/app/observe-profile';
import { setEntry } from '../../lib/app/set-entry';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, NOW, reportOf, rowsOf, type World } from './world';

const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

it('admits so many in any hour, and more in the next', () => {
  const door = newcomers();
  const admitted = (at: string, count: number) =>
    Array.from({ length: count }, () => door.admit(at)).filter(Boolean).length;
  expect(admitted(NOW, NEWCOMERS_AN_HOUR * 2)).toBe(NEWCOMERS_AN_HOUR);
  expect(admitted(later(0.9), 5)).toBe(0);
  expect(admitted(later(1.1), 5)).toBe(5);
  // A clock that was set back shuts nobody out for longer than an hour.
  expect(admitted(later(-24), 5)).toBe(5);
});

function forged(world: World, index: number) {
  const report = reportOf(maraKneads, world.clock);
  const { observation } = report;
  if (!observation) throw new Error('the sample has no figures');
  const { id: _id, handle: _handle, ...profile } = observation.profile;
  const handle = `forged${index}`;
  return { ...report, handle, observation: { ...observation, handle, profile, posts: [] } };
}

it('a page that names account after account is shown each, and fills the disk with none beyond the limit', async () => {
  const world = createWorld();
  let left = 3;
  const full: World = { ...world, newcomers: { admit: () => left-- > 0 } };
  for (let index = 0; index < 6; index += 1) await observeProfile(full, forged(world, index), 1);
  expect((await rowsOf(world, 'profiles')).map(({ handle }) => handle)).toEqual([
    'forged0',
    'forged1',
    'forged2',
  ]);
  expect(world.shown.at(-1)?.memory).toMatchObject({
    state: { status: 'ready', insight: { handle: 'forged5' }, crowded: true },
    record: { handle: 'forged5' },
  });

  // Known ones are followed, and who is listed is kept, whatever a page did before.
  world.clock = later(24);
  await observeProfile(full, forged(world, 0), 1);
  const listId = 'shortlist';
  await setEntry(full, { key: 'instagram:forged5', listId, listed: true });
  expect(world.shown.at(-1)?.memory.state, 'it is kept now').not.toHaveProperty('crowded');
  await observeProfile(full, forged(world, 5), 1);
  const rows = await rowsOf(world, 'profiles');
  expect(rows.find(({ handle }) => handle === 'forged0')?.lastSeenAt).toBe(world.clock);
  expect(rows.map(({ handle }) => handle)).toContain('forged5');
});

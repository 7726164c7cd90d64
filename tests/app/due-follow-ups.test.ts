import { beforeEach, describe, expect, it } from 'vitest';
import { changeEntries } from '../../lib/app/change-entries';
import { dueFollowUps } from '../../lib/app/due-follow-ups';
import { isDue } from '../../lib/core/library/due';
import type { EntryFields } from '../../lib/core/library/verdict';
import { createWorld, type World } from './world';

let world: World;

beforeEach(() => {
  world = createWorld();
});

async function note(listId: string, handle: string, change: EntryFields): Promise<void> {
  await changeEntries(world, { listId, keys: [`instagram:${handle}`], change });
}

describe('follow-ups', () => {
  it('whose day has come are counted by list, and shown on the toolbar', async () => {
    const spring = await world.library.createList('Spring');
    await note('shortlist', 'long.ago', { dueOn: '2025-12-31' });
    await note(spring.id, 'today', { dueOn: '2026-04-20', stage: 'contacted' });
    await note(spring.id, 'yesterday', { dueOn: '2026-04-19' });
    await note(spring.id, 'tomorrow', { dueOn: '2026-04-21' });
    await note(spring.id, 'over', { dueOn: '2026-04-01', stage: 'done' });
    await note(spring.id, 'never', { dueOn: null });
    expect(await dueFollowUps(world)).toEqual([
      { listId: spring.id, name: 'Spring', n: 2 },
      { listId: 'shortlist', name: 'Shortlist', n: 1 },
    ]);
    expect(world.dueShown).toBe(3);
  });

  it('are none where nothing is due, and the toolbar says so', async () => {
    expect(await dueFollowUps(world)).toEqual([]);
    expect(world.dueShown).toBe(0);
  });

  it('are not looked up before the user has answered', async () => {
    await note('shortlist', 'long.ago', { dueOn: '2025-12-31' });
    world.consentNow = null;
    expect(await dueFollowUps(world)).toEqual([]);
  });
});

it.each([
  [{ dueOn: '2026-04-20' }, true],
  [{ dueOn: '2026-04-21' }, false],
  [{ dueOn: '2026-04-01', stage: 'declined' }, false],
  [{ dueOn: null }, false],
  [{}, false],
] as const)('%j is due on 20 April: %s', (entry, due) => {
  expect(isDue(entry, '2026-04-20')).toBe(due);
});

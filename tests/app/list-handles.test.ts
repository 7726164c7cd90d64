import { beforeEach, describe, expect, it } from 'vitest';
import { listHandles } from '../../lib/app/list-handles';
import { observeProfile } from '../../lib/app/observe-profile';
import { setVerdict } from '../../lib/app/set-verdict';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const YES = { key: 'instagram:mara.kneads', listId: 'shortlist', verdict: 'yes' } as const;
let world: World;

beforeEach(() => {
  world = createWorld();
});

describe('the accounts that a page lists', () => {
  const page = { platform: 'instagram', handles: ['nobody.yet', 'mara.kneads'] } as const;

  it('come back in their order with what the user knows, and leave no trace', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    const before = await rowsOf(world, 'profiles');
    expect(await listHandles(world, page)).toEqual([
      {
        handle: 'nobody.yet',
        seenAt: null,
        points: null,
        verdict: null,
        reason: null,
        said: [],
        contact: null,
      },
      expect.objectContaining({ handle: 'mara.kneads', seenAt: expect.any(String), verdict: 'yes' }),
    ]);
    expect(await rowsOf(world, 'profiles')).toEqual(before);
  });

  it('know a verdict on a profile that is not remembered, and nothing of another platform', async () => {
    await setVerdict(world, YES);
    const [, mara] = await listHandles(world, page);
    expect(mara).toMatchObject({ seenAt: null, verdict: 'yes' });
    const [, twin] = await listHandles(world, { ...page, platform: 'tiktok' });
    expect(twin).toMatchObject({ seenAt: null, verdict: null });
  });

  it('tell a handle whose creator has another one now', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    world.clock = '2026-04-25T10:00:00.000Z';
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), TAB);
    const [old, now] = await listHandles(world, { ...page, handles: ['mara.kneads', 'mara.bakes'] });
    expect(old).toMatchObject({ handle: 'mara.kneads', nowAt: 'mara.bakes', verdict: 'yes' });
    expect(now).toMatchObject({ handle: 'mara.bakes', verdict: 'yes' });
    expect(now).not.toHaveProperty('nowAt');
  });

  it('are not looked up before consent', async () => {
    world.consentNow = null;
    expect(await listHandles(world, page)).toEqual([]);
  });
});

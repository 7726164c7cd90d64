import { beforeEach, describe, expect, it } from 'vitest';
import { forgetProfile } from '../../lib/app/forget-profile';
import { observeProfile } from '../../lib/app/observe-profile';
import { addToQueue, clearQueue, listQueue, openInQueue, showsCurrent, stepQueue } from '../../lib/app/queue';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { progressOf } from '../../lib/core/library/queue';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, NOW, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads';
const FEW = ['mara.kneads', 'zz.one', 'zz.two'].map((handle) => ({ platform: 'instagram' as const, handle }));
let world: World;

beforeEach(() => {
  world = createWorld();
});

const states = async () => (await listQueue(world)).map(({ handle, state }) => `${handle} ${state}`);

describe('a queue', () => {
  it('opens one creator a press, in order, and tells when nobody is left', async () => {
    expect(await addToQueue(world, FEW)).toEqual({ added: 3, twice: 0, renamed: [], over: 0 });
    expect(await stepQueue(world, 'next', TAB)).toEqual(FEW[0]);
    expect(await stepQueue(world, 'next', TAB)).toEqual(FEW[1]);
    expect(await stepQueue(world, 'previous', TAB)).toEqual(FEW[0]);
    expect(await states()).toEqual(['mara.kneads current', 'zz.one done', 'zz.two waiting']);
    expect(await stepQueue(world, 'next', TAB)).toEqual(FEW[2]);
    expect(await stepQueue(world, 'next', TAB)).toBeNull();
    expect(await states()).toEqual(['mara.kneads done', 'zz.one done', 'zz.two done']);
  });

  it('is on the disk after every step, and journaled', async () => {
    await addToQueue(world, FEW);
    await stepQueue(world, 'next', TAB);
    expect(await rowsOf(world, 'queues')).toHaveLength(3);
    expect((await rowsOf(world, 'changes')).map(({ what }) => what)).toEqual(['queue.add', 'queue.move']);
  });

  it('notes why somebody could not be looked at', async () => {
    await addToQueue(world, FEW);
    await stepQueue(world, 'next', TAB);
    const withheld = { status: 'withheld', reason: 'private', observation: null } as const;
    await observeProfile(world, reportOf(maraKneads, NOW, withheld), TAB);
    await stepQueue(world, 'next', TAB);
    expect((await listQueue(world))[0]).toMatchObject({ state: 'skipped', skippedFor: 'private' });
    expect(progressOf(await listQueue(world))).toMatchObject({ skipped: 1, left: 1 });
  });

  it('knows what was said of whom, and does not propose them again', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'no' });
    await addToQueue(world, FEW);
    expect((await listQueue(world))[0]).toMatchObject({ verdict: 'no', seenAt: NOW });
    expect(await stepQueue(world, 'next', TAB)).toEqual(FEW[1]);
  });

  it('leaves a verdict that was given on the way to undo', async () => {
    await addToQueue(world, FEW);
    await stepQueue(world, 'next', TAB);
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(await showsCurrent(world, TAB)).toBe(true);
    await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
    await stepQueue(world, 'next', TAB);
    expect(await undoChange(world)).toEqual({ key: MARA });
    expect((await listQueue(world))[0]).toMatchObject({ verdict: null, state: 'done' });
  });

  it('takes everybody once, a renamed creator under the handle of today', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    world.clock = '2026-04-21T10:00:00.000Z';
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), TAB);
    const named = [...FEW, { platform: 'instagram' as const, handle: 'mara.bakes' }];
    expect(await addToQueue(world, named)).toEqual({
      added: 3,
      twice: 1,
      renamed: [{ from: 'mara.kneads', to: 'mara.bakes' }],
      over: 0,
    });
    expect(await states()).toEqual(['mara.bakes waiting', 'zz.one waiting', 'zz.two waiting']);
  });

  it('grows while somebody waits, gives way to a new one when it was worked through, and can be ended', async () => {
    await addToQueue(world, FEW.slice(0, 1));
    expect(await addToQueue(world, FEW)).toMatchObject({ added: 2, twice: 1 });
    for (let press = 0; press < 3; press += 1) await stepQueue(world, 'next', TAB);
    await addToQueue(world, [{ platform: 'tiktok', handle: 'zz.new' }]);
    expect(await states()).toEqual(['zz.new waiting']);
    await clearQueue(world);
    expect(await rowsOf(world, 'queues')).toEqual([]);
  });

  it('opens whom the user points at', async () => {
    await addToQueue(world, FEW);
    const last = (await listQueue(world)).at(-1);
    expect(await openInQueue(world, last?.id ?? '', TAB)).toEqual(FEW[2]);
    expect(await openInQueue(world, 'nobody', TAB)).toBeNull();
    expect(await stepQueue(world, 'next', TAB)).toEqual(FEW[0]);
  });

  it('forgets whoever is forgotten', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await addToQueue(world, FEW);
    await forgetProfile(world, { key: MARA });
    expect(await states()).toEqual(['zz.one waiting', 'zz.two waiting']);
  });

  it('is nothing before the welcome page is answered', async () => {
    world.consentNow = null;
    await expect(addToQueue(world, FEW)).rejects.toThrow();
    expect(await listQueue(world)).toEqual([]);
  });
});

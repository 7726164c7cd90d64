import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeInBulk } from '../../lib/app/change-in-bulk';
import { forgetProfile } from '../../lib/app/forget-profile';
import { removeView, saveView } from '../../lib/app/keep-views';
import { linkAccounts } from '../../lib/app/link-accounts';
import { observeProfile } from '../../lib/app/observe-profile';
import { undoChange } from '../../lib/app/undo-change';
import { FIRST_QUERY } from '../../lib/core/library/library-query';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { nuriNewpan } from '../../lib/samples/nuri-newpan';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads' as const;
const NURI = `${nuriNewpan.platform}:${nuriNewpan.handle}` as const;
const BOTH = { listId: 'shortlist', keys: [MARA, NURI] };
let world: World;

beforeEach(async () => {
  world = createWorld();
  await observeProfile(world, reportOf(maraKneads), 1);
  await observeProfile(world, reportOf(nuriNewpan), 2);
});

describe('several creators changed at once', () => {
  it('are put on the list, tagged and untagged, each as one step back', async () => {
    await changeInBulk(world, { ...BOTH, act: { kind: 'list' } });
    await changeInBulk(world, { ...BOTH, keys: [MARA], act: { kind: 'tag', tags: ['oven'] } });
    await changeInBulk(world, { ...BOTH, act: { kind: 'tag', tags: ['bread', 'oven'] } });
    const tags = async () =>
      Object.fromEntries((await rowsOf(world, 'entries')).map(({ key, tags: given }) => [key, given]));
    expect(await tags()).toEqual({ [MARA]: ['oven', 'bread'], [NURI]: ['bread', 'oven'] });
    await changeInBulk(world, { ...BOTH, act: { kind: 'untag', tags: ['oven'] } });
    expect(await tags()).toEqual({ [MARA]: ['bread'], [NURI]: ['bread'] });
    await undoChange(world);
    await undoChange(world);
    expect(await tags()).toEqual({ [MARA]: ['oven'], [NURI]: undefined });
  });

  it('keep what was noted before, and are taken off with one step back to it', async () => {
    await changeInBulk(world, { ...BOTH, act: { kind: 'note', change: { stage: 'booked', owner: 'Mia' } } });
    await changeInBulk(world, { ...BOTH, act: { kind: 'note', change: { stage: null } } });
    expect(await rowsOf(world, 'entries')).toMatchObject([
      { stage: null, owner: 'Mia' },
      { stage: null, owner: 'Mia' },
    ]);
    await changeInBulk(world, { ...BOTH, act: { kind: 'unlist' } });
    expect(await rowsOf(world, 'entries')).toEqual([]);
    await undoChange(world);
    expect(await rowsOf(world, 'entries')).toHaveLength(2);
  });

  it('get a verdict each, with the record of what was known, on every surface', async () => {
    await changeInBulk(world, { ...BOTH, act: { kind: 'verdict', verdict: 'no' } });
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ verdict: 'no' }, { verdict: 'no' }]);
    expect(await rowsOf(world, 'evidence')).toMatchObject([{ verdict: 'no' }, { verdict: 'no' }]);
    const words = () =>
      [1, 2].map((tab) => {
        const state = world.memories.get(tab)?.state;
        return state?.status === 'ready' ? (state.own.verdict?.word ?? null) : undefined;
      });
    expect(words()).toEqual(['no', 'no']);
    await undoChange(world);
    expect(words()).toEqual([null, null]);
    expect(await rowsOf(world, 'evidence')).toEqual([]);
  });
});

describe('saved views', () => {
  it('are written over by their id, and go', async () => {
    const draft = { name: 'Small', query: { tier: 'micro' }, columns: ['fit'] };
    const { id } = await saveView(world, { ...draft, id: null });
    expect((await saveView(world, { ...draft, id, columns: ['fit', 'seen'] })).id).toBe(id);
    const reader = createLibraryReader(world.database);
    expect(await reader.views()).toMatchObject([{ name: 'Small', columns: ['fit', 'seen'] }]);
    await removeView(world, { id });
    expect(await reader.views()).toEqual([]);
  });
});

describe('accounts of one creator', () => {
  it('are known from either, undone as one step, and forgotten with either', async () => {
    await linkAccounts(world, { key: MARA, other: NURI, linked: true });
    await linkAccounts(world, { key: NURI, other: MARA, linked: true });
    expect(await rowsOf(world, 'links')).toHaveLength(1);
    await undoChange(world);
    expect(await rowsOf(world, 'links')).toEqual([]);
    await linkAccounts(world, { key: MARA, other: NURI, linked: true });
    await linkAccounts(world, { key: NURI, other: MARA, linked: false });
    expect(await rowsOf(world, 'links')).toEqual([]);
    await linkAccounts(world, { key: MARA, other: NURI, linked: true });
    await forgetProfile(world, { key: NURI });
    expect(await rowsOf(world, 'links')).toEqual([]);
  });
});

describe('the table', () => {
  it('is filtered by owner and by the day to come back, where it is not done with', async () => {
    const who = { author: 'installation-a', listId: 'shortlist' };
    const note = (key: typeof MARA | typeof NURI, change: object) =>
      changeInBulk(world, { ...BOTH, keys: [key], act: { kind: 'note', change } });
    await note(MARA, { owner: 'Mia', dueOn: '2026-04-20' });
    await note(NURI, { owner: 'Bo', dueOn: '2026-04-25' });
    const reader = createLibraryReader(world.database);
    const found = async (change: Partial<typeof FIRST_QUERY>) =>
      (await reader.page({ ...FIRST_QUERY, ...change }, null, 10, who)).rows.map(({ key }) => key);
    expect(await reader.owners('shortlist')).toEqual(['Bo', 'Mia']);
    expect(await found({ owner: 'Mia' })).toEqual([MARA]);
    expect(await found({ dueBy: '2026-04-19' })).toEqual([]);
    expect(await found({ dueBy: '2026-04-20' })).toEqual([MARA]);
    expect(await found({ dueBy: '2026-04-27' })).toHaveLength(2);
    await note(MARA, { stage: 'done' });
    expect(await found({ dueBy: '2026-04-27' })).toEqual([NURI]);
  });

  it('is filtered by stage, tag, what is missing and who was not seen', async () => {
    const who = { author: 'installation-a', listId: 'shortlist' };
    await changeInBulk(world, { ...BOTH, act: { kind: 'list' } });
    await changeInBulk(world, { ...BOTH, keys: [MARA], act: { kind: 'tag', tags: ['oven'] } });
    await changeInBulk(world, { ...BOTH, keys: [NURI], act: { kind: 'note', change: { stage: 'booked' } } });
    const reader = createLibraryReader(world.database);
    const found = async (change: Partial<typeof FIRST_QUERY>) =>
      (await reader.page({ ...FIRST_QUERY, ...change }, null, 10, who)).rows.map(({ key }) => key);
    expect(await found({ tag: 'oven' })).toEqual([MARA]);
    expect(await found({ stage: 'booked' })).toEqual([NURI]);
    expect(await found({ stage: 'none' })).toEqual([MARA]);
    expect(await found({ missing: 'followers' })).toEqual([]);
    expect(await found({ seenBefore: '2020-01-01T00:00:00.000Z' })).toEqual([]);
    expect(await found({ seenBefore: '2030-01-01T00:00:00.000Z' })).toHaveLength(2);
    expect(await reader.tags('shortlist')).toEqual(['oven']);
    expect((await reader.trends([MARA])).get(MARA)?.length).toBeGreaterThan(0);
  });
});

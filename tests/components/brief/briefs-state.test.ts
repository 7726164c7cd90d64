import { expect, it, vi } from 'vitest';
import { briefsWorld } from './world';

async function loaded(change: Parameters<typeof briefsWorld>[0] = {}) {
  const world = briefsWorld(change);
  await world.briefs.getState().load();
  await world.briefs.getState().choose(null);
  return { ...world, now: () => world.briefs.getState() };
}

it('opens the current list where the address names none, or one that is gone', async () => {
  const { now } = await loaded();
  expect(now().open).toMatchObject({
    list: { id: 'autumn' },
    draft: { terms: 'rye\nsourdough', currency: 'EUR' },
  });
  await now().choose('gone');
  expect(now().open?.list.id).toBe('autumn');
  await now().choose('shortlist');
  expect(now().open).toMatchObject({ list: { id: 'shortlist' }, draft: null });
});

it('saves what was changed, once, and takes it back', async () => {
  const { now, kept, disk } = await loaded();
  now().change({ terms: 'rye' });
  expect(now().saving).toBe('saving');
  await now().save();
  await now().save();
  expect(disk.saves).toBe(1);
  expect(kept()).toMatchObject({ name: 'Flour, autumn', terms: ['rye'], redLines: ['vodka'] });
  expect(now().saving).toBe('saved');
  await now().undo();
  expect(kept()).toMatchObject({ terms: ['rye', 'sourdough'] });
  expect(now().open).toMatchObject({ draft: { terms: 'rye\nsourdough' }, before: undefined });
});

it('saves what is right and says what is not', async () => {
  const { now, kept } = await loaded();
  now().change({ followersMin: 'lots', terms: 'oats' });
  await now().save();
  expect(now().open?.problems).toMatchObject([{ field: 'followersMin' }]);
  expect(now().open?.draft?.followersMin).toBe('lots');
  expect(kept()).toMatchObject({ terms: ['oats'] });
  expect(kept()).not.toHaveProperty('followers');
});

it('saves before another list is opened', async () => {
  const { now, kept } = await loaded();
  now().change({ terms: 'oats' });
  await now().choose('shortlist');
  expect(kept()).toMatchObject({ terms: ['oats'] });
  expect(kept('shortlist')).toBeNull();
});

it('starts a brief with the name of its list, and removes it, and takes that back', async () => {
  const { now, kept } = await loaded();
  await now().choose('shortlist');
  await now().start();
  expect(kept('shortlist')).toMatchObject({ name: 'Shortlist' });
  await now().remove();
  expect(kept('shortlist')).toBeNull();
  expect(now().open?.draft).toBeNull();
  await now().undo();
  expect(kept('shortlist')).toMatchObject({ name: 'Shortlist' });
});

it('makes, names and chooses lists', async () => {
  const { now, disk } = await loaded();
  const made = await now().createList('Spring');
  await now().choose(made);
  await now().rename('  Spring, early ');
  await now().use();
  expect(now().open?.list).toMatchObject({ id: made, name: 'Spring, early' });
  expect(now().currentListId).toBe(made);
  expect(disk).toMatchObject({ current: made, lists: { length: 3 } });
});

it('keeps what was typed where nothing could be saved, and says so', async () => {
  const { now } = await loaded({ save: () => Promise.reject(new Error('full')) });
  now().change({ terms: 'oats' });
  await now().save();
  expect(now()).toMatchObject({ saving: 'failed', open: { draft: { terms: 'oats' } } });
  expect(
    await (await loaded({ createList: () => Promise.reject(new Error('full')) })).now().createList('x'),
  ).toBeNull();
});

it('says when nothing may be written yet, and when nobody answers', async () => {
  const unanswered = briefsWorld({ load: async () => null });
  await unanswered.briefs.getState().load();
  expect(unanswered.briefs.getState().status).toBe('unanswered');
  const silent = briefsWorld({ load: vi.fn(() => Promise.reject(new Error('silent'))) });
  await silent.briefs.getState().load();
  expect(silent.briefs.getState().status).toBe('silent');
});

it('takes over what another surface changed, unless something is being typed', async () => {
  const { now, disk } = await loaded();
  disk.lists = disk.lists.map((one) =>
    one.brief ? { ...one, brief: { ...one.brief, lookBackDays: 30 } } : one,
  );
  await now().load();
  expect(now().open?.draft?.lookBackDays).toBe('30');
  now().change({ terms: 'oats' });
  await now().load();
  expect(now().open?.draft?.terms).toBe('oats');
});

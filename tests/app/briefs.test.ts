import { beforeEach, describe, expect, it } from 'vitest';
import { createList, nextList, renameList } from '../../lib/app/change-lists';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { setVerdict } from '../../lib/app/set-verdict';
import { evaluate } from '../../lib/core/insight/evaluate';
import type { BriefContent } from '../../lib/core/score/brief';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const BRIEF: BriefContent = {
  name: 'Flour, autumn',
  terms: ['sourdough', 'pottery'],
  redLines: ['neighbour'],
  budgetPerPost: { amount: 300, currency: 'EUR' },
};
let world: World;

beforeEach(() => {
  world = createWorld();
});

function onShow() {
  const state = world.memories.get(TAB)?.state;
  if (state?.status !== 'ready') throw new Error('nothing on show');
  return state;
}

describe('a brief', () => {
  it('belongs to one list, and is changed in place', async () => {
    const { id: listId } = await createList(world, 'Autumn');
    const first = await saveBrief(world, { listId, brief: BRIEF });
    world.clock = '2026-04-20T11:00:00.000Z';
    const second = await saveBrief(world, { listId, brief: { name: 'Flour, winter' } });
    expect(second).toEqual({ id: first?.id, name: 'Flour, winter' });
    expect(await rowsOf(world, 'briefs')).toMatchObject([
      {
        id: first?.id,
        author: 'installation-a',
        schema: 1,
        createdAt: '2026-04-20T10:00:00.000Z',
        updatedAt: world.clock,
      },
    ]);
    expect(await world.library.briefs()).toMatchObject([
      { list: { id: 'shortlist' }, brief: null },
      { list: { id: listId, name: 'Autumn', briefId: first?.id }, brief: { name: 'Flour, winter' } },
    ]);
  });

  it('can be taken away: the list stays and has the general fit again', async () => {
    await saveBrief(world, { listId: 'shortlist', brief: BRIEF });
    expect(await saveBrief(world, { listId: 'shortlist', brief: null })).toBeNull();
    expect(await rowsOf(world, 'briefs')).toEqual([]);
    expect(await world.library.briefs()).toEqual([
      { list: { id: 'shortlist', name: 'Shortlist', briefId: null }, brief: null },
    ]);
  });

  it('judges what is on show at once, with its quotes, and the price in its currency', async () => {
    const judged = { ...world, evaluate };
    await observeProfile(judged, reportOf(maraKneads), TAB);
    const general = onShow().insight;
    expect(general).toMatchObject({ brief: null, match: null, looked: null, price: { currency: 'USD' } });
    await saveBrief(judged, { listId: 'shortlist', brief: BRIEF });
    const { insight } = onShow();
    expect(insight.brief).toMatchObject(BRIEF);
    expect(insight.match?.terms).toMatchObject([{ term: 'sourdough' }, { term: 'pottery', posts: 0 }]);
    expect(insight.findings).toMatchObject([
      {
        kind: 'red-line',
        term: 'neighbour',
        where: 'caption',
        quote: expect.stringContaining('my neighbour'),
      },
    ]);
    expect(insight.looked).toEqual({ days: null, posts: 13, unread: 0, older: 0, bio: true });
    expect(insight.price).toMatchObject({ currency: 'EUR' });
    expect(insight.score).not.toEqual(general.score);
  });

  it('is frozen with a verdict', async () => {
    await saveBrief(world, { listId: 'shortlist', brief: BRIEF });
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
    expect(await rowsOf(world, 'evidence')).toMatchObject([{ brief: BRIEF, insight: { brief: BRIEF } }]);
  });

  it('that cannot be understood is set aside, and a new one can be written', async () => {
    await saveBrief(world, { listId: 'shortlist', brief: BRIEF });
    const [row] = await rowsOf(world, 'briefs');
    const database = world.database();
    await database.open();
    await database.table('briefs').put({ ...row, brief: { id: row?.id, name: 'x', terms: 'rye' } });
    database.close();
    expect(await world.library.briefs()).toMatchObject([{ brief: null }]);
    expect(await rowsOf(world, 'quarantine')).toHaveLength(1);
    await saveBrief(world, { listId: 'shortlist', brief: BRIEF });
    expect(await world.library.briefs()).toMatchObject([{ brief: BRIEF }]);
  });

  it('is taken for no list but one that is there', async () => {
    await expect(saveBrief(world, { listId: 'gone', brief: BRIEF })).rejects.toThrow();
    expect(await rowsOf(world, 'briefs')).toEqual([]);
  });
});

describe('the current list', () => {
  it('steps through all lists in the order they were made, and round', async () => {
    world.clock = '2026-04-20T10:00:01.000Z';
    const spring = await createList(world, 'Spring');
    world.clock = '2026-04-20T10:00:02.000Z';
    const autumn = await createList(world, 'Autumn');
    await observeProfile(world, reportOf(maraKneads), TAB);
    const steps: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      steps.push((await nextList(world)).name);
      expect(onShow().own.listName).toBe(steps.at(-1));
    }
    expect(steps).toEqual([spring.name, autumn.name, 'Shortlist', spring.name]);
  });

  it('is the first one where the one that was chosen is gone', async () => {
    world.settingsNow = { ...world.settingsNow, currentListId: 'gone' };
    expect(await nextList(world)).toMatchObject({ id: 'shortlist' });
    const shown = world.shown.length;
    expect(await nextList(world)).toMatchObject({ id: 'shortlist' });
    expect(world.shown).toHaveLength(shown);
  });

  it('has its new name on every surface', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await renameList(world, { listId: 'shortlist', name: 'Bakers' });
    expect(onShow().own).toMatchObject({ listId: 'shortlist', listName: 'Bakers' });
  });
});

it('nothing of it is taken before the welcome page is answered', async () => {
  world.consentNow = null;
  const refused = { code: 'not-consented' };
  await expect(saveBrief(world, { listId: 'shortlist', brief: BRIEF })).rejects.toMatchObject(refused);
  await expect(createList(world, 'Spring')).rejects.toMatchObject(refused);
  await expect(renameList(world, { listId: 'shortlist', name: 'x' })).rejects.toMatchObject(refused);
  await expect(nextList(world)).rejects.toMatchObject(refused);
  expect(await rowsOf(world, 'briefs').catch(() => [])).toEqual([]);
});

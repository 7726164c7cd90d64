import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { setAnswer } from '../../lib/app/ask-questions';
import { changeEntries } from '../../lib/app/change-entries';
import { changeInBulk } from '../../lib/app/change-in-bulk';
import { createList, removeList, restoreList } from '../../lib/app/change-lists';
import { addContact } from '../../lib/app/contacts';
import { addNote } from '../../lib/app/dated-notes';
import { forgetProfile } from '../../lib/app/forget-profile';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createLibraryReader } from '../../lib/store/library-reader';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads' as const;
const IVO = 'instagram:ivo.unboxes' as const;
const OF_A_LIST = ['lists', 'briefs', 'entries', 'verdicts', 'answers', 'evidence'] as const;
let world: World;
let spring: string;

beforeEach(async () => {
  world = createWorld();
  await observeProfile(world, reportOf(maraKneads), 1);
  await observeProfile(world, reportOf(ivoUnboxes), 2);
  spring = (await createList(world, 'Spring')).id;
  await saveBrief(world, { listId: spring, brief: { name: 'Flour' } });
  await setVerdict(world, { key: MARA, listId: spring, verdict: 'yes' });
  await setVerdict(world, { key: IVO, listId: spring, verdict: 'no' });
  // Its record of the decision stays behind.
  await setVerdict(world, { key: IVO, listId: spring, verdict: null });
  await setAnswer(world, { key: MARA, listId: spring, questionId: 'q', answer: 'yes' });
  await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'maybe' });
  await addNote(world, { key: MARA, text: 'Answers quickly' });
  await addContact(world, {
    key: MARA,
    at: '2026-04-20T10:00:00.000Z',
    how: 'email',
    by: null,
    listId: spring,
    about: null,
    fee: null,
    productValue: null,
  });
  await changeEntries(world, {
    listId: spring,
    keys: [MARA],
    change: { stage: 'contacted', price: { amount: 250, currency: 'EUR' } },
  });
});

async function ofLists(): Promise<Record<string, unknown>> {
  const rows = OF_A_LIST.map(async (table) => [table, await rowsOf(world, table)] as const);
  return Object.fromEntries(await Promise.all(rows));
}

describe('removing a list', () => {
  it('says beforehand what goes with it', async () => {
    expect(await createLibraryReader(world.database).listHolds(spring)).toEqual({
      creators: 2,
      verdicts: 1,
      stages: 1,
      prices: 1,
      answers: 1,
      brief: true,
      undoable: true,
    });
  });

  it('takes everything that was said in it, and leaves what is said of the creators', async () => {
    await removeList(world, spring);
    for (const table of OF_A_LIST)
      expect(JSON.stringify(await rowsOf(world, table)), table).not.toContain(spring);
    expect(await rowsOf(world, 'briefs')).toEqual([]);
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ listId: 'shortlist', verdict: 'maybe' }]);
    expect(await rowsOf(world, 'notes')).toHaveLength(1);
    expect(await rowsOf(world, 'contacts')).toHaveLength(1);
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
  });

  it.each(['its own way back', 'the undo of every surface'])('is taken back whole by %s', async (way) => {
    const before = await ofLists();
    await removeList(world, spring);
    if (way === 'its own way back') expect(await restoreList(world, spring)).toEqual({ restored: true });
    else await undoChange(world);
    expect(await ofLists()).toEqual(before);
    expect(await restoreList(world, spring)).toEqual({ restored: false });
  });

  it('of the current list makes the first of the others the current one, on every surface', async () => {
    world.settingsNow = { ...world.settingsNow, currentListId: spring };
    await removeList(world, spring);
    expect(world.settingsNow.currentListId).toBe('shortlist');
    expect(world.memories.get(1)?.state).toMatchObject({
      own: { listId: 'shortlist', verdict: { word: 'maybe' } },
    });
  });

  it('leaves the list that is there from the start, and refuses one that is not there', async () => {
    await expect(removeList(world, 'shortlist')).rejects.toThrow('stays');
    await expect(removeList(world, 'gone')).rejects.toThrow('no such list');
    expect(await world.library.lists()).toHaveLength(2);
  });

  it('lets go of creators on no other list where only those are remembered', async () => {
    world.consentNow = { ...CONSENT, memory: 'listed' };
    await removeList(world, spring);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA }]);
  });

  describe('of more rows than a line of the journal holds', () => {
    const keys = Array.from({ length: 2100 }, (_, index) => `instagram:of.many.${index}` as const);

    beforeEach(() => changeInBulk(world, { listId: spring, keys, act: { kind: 'list' } }));

    it('is taken back whole, once', async () => {
      const before = await ofLists();
      expect(await createLibraryReader(world.database).listHolds(spring)).toMatchObject({ undoable: true });
      await removeList(world, spring);
      expect(await rowsOf(world, 'entries')).toMatchObject([{ listId: 'shortlist' }]);
      const lines = await rowsOf(world, 'changes');
      for (const { rows } of lines) expect((rows as unknown[]).length).toBeLessThanOrEqual(2000);
      expect(await restoreList(world, spring)).toEqual({ restored: true });
      expect(await ofLists()).toEqual(before);
      expect(await restoreList(world, spring)).toEqual({ restored: false });
      const left = (await rowsOf(world, 'changes')).filter(
        ({ what, isPart }) => isPart && what === 'list.remove',
      );
      expect(left.length).toBe(0);
    });

    it('is taken back by the undo of every surface as well, without who was forgotten in between', async () => {
      await removeList(world, spring);
      await forgetProfile(world, { key: 'instagram:of.many.7' });
      await undoChange(world);
      const entries = await rowsOf(world, 'entries');
      expect(entries.filter(({ listId }) => listId === spring)).toHaveLength(keys.length + 1);
      expect(entries.map(({ key }) => key)).not.toContain('instagram:of.many.7');
    });

    it('stays removed where a part has left the journal', async () => {
      await removeList(world, spring);
      const database = world.database();
      await database.changes.filter(({ isPart }) => isPart === true).delete();
      database.close();
      expect(await restoreList(world, spring)).toEqual({ restored: false });
      expect(await rowsOf(world, 'entries')).toMatchObject([{ listId: 'shortlist' }]);
    });
  });

  it('and taken back, has nothing of somebody who was forgotten in between', async () => {
    await removeList(world, spring);
    await forgetProfile(world, { key: MARA });
    expect(JSON.stringify(await rowsOf(world, 'changes'))).not.toContain('mara');
    expect(await restoreList(world, spring)).toEqual({ restored: true });
    expect(await rowsOf(world, 'entries')).toMatchObject([{ key: IVO, listId: spring }]);
    expect(await rowsOf(world, 'verdicts')).toEqual([]);
  });
});

it('an action about several creators, taken back, brings nothing back of one who was forgotten', async () => {
  await changeInBulk(world, { listId: spring, keys: [IVO, MARA], act: { kind: 'unlist' } });
  await forgetProfile(world, { key: MARA });
  await undoChange(world);
  expect(await rowsOf(world, 'entries')).toMatchObject([{ key: IVO }]);
  expect(JSON.stringify(await rowsOf(world, 'changes'))).not.toContain('mara');
});

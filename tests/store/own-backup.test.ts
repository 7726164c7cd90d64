import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeEntries } from '../../lib/app/change-entries';
import { createList, removeList } from '../../lib/app/change-lists';
import { commitImport } from '../../lib/app/commit-import';
import { addNote } from '../../lib/app/dated-notes';
import { forgetProfile } from '../../lib/app/forget-profile';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { setVerdict } from '../../lib/app/set-verdict';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { defineDatabase } from '../../lib/store/database';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, LAST_DAY, NOW, reportOf, rowsOf, type World } from '../app/world';

const MARA = 'instagram:mara.kneads' as const;
const IVO = 'instagram:ivo.unboxes' as const;
const OF_A_LIST = ['lists', 'briefs', 'entries', 'verdicts', 'evidence'] as const;
const silent = () => {};
let worlds = 0;
let names: readonly [old: string, fresh: string];
let old: World;
let fresh: World;
let spring: string;

beforeEach(async () => {
  worlds += 1;
  names = [`own-backup-${worlds}-old`, `own-backup-${worlds}-fresh`];
  [old, fresh] = [createWorld(names[0], 'computer-a'), createWorld(names[1], 'computer-b')];
  await observeProfile(old, reportOf(maraKneads), 1);
  spring = (await createList(old, 'Spring')).id;
  await saveBrief(old, { listId: spring, brief: { name: 'Flour' } });
  await setVerdict(old, { key: MARA, listId: spring, verdict: 'yes' });
  await addNote(old, { key: MARA, text: 'Answers quickly' });
  await changeEntries(old, { listId: spring, keys: [MARA], change: { stage: 'contacted' } });
});

const readerOf = (world: World) =>
  createLibraryReader(
    () => defineDatabase(world === old ? names[0] : names[1]),
    () => LAST_DAY,
  );

async function backup(world: World): Promise<Blob> {
  const made = await readerOf(world).exportFile(NOW, { ...WHOLE_LIBRARY, author: world.authorNow }, silent);
  if (!made) throw new Error('nobody stopped it');
  return made.file;
}

async function staged(world: World, file: Blob, batch: string) {
  const found = await readerOf(world).stage(file, batch, silent);
  if (found.status !== 'staged') throw new Error(JSON.stringify(found));
  return found;
}

describe('a backup on another computer', () => {
  it('says whose it is; a hand-over of lists does not', async () => {
    expect(await staged(fresh, await backup(old), 'b1')).toMatchObject({ author: 'computer-a' });
    const part = await readerOf(old).exportFile(
      NOW,
      { lists: [spring], leaveOut: [], author: 'computer-a' },
      silent,
    );
    expect(await staged(fresh, part?.file ?? new Blob(), 'b2')).toMatchObject({ author: null });
  });

  it('of the user’s own is the user’s own there, beside what they wrote there', async () => {
    await observeProfile(fresh, reportOf(ivoUnboxes), 1);
    await setVerdict(fresh, { key: IVO, listId: 'shortlist', verdict: 'no' });
    await changeEntries(fresh, { listId: 'shortlist', keys: [IVO], change: { stage: 'prospect' } });
    await staged(fresh, await backup(old), 'b1');
    const taken = { batch: 'b1', prefer: 'newer', author: 'computer-a' } as const;
    const counts = await commitImport(fresh, taken);
    expect(fresh.authorNow).toBe('computer-a');
    for (const table of ['lists', 'notes', 'verdicts', 'entries', 'evidence', 'briefs'])
      expect(JSON.stringify(await rowsOf(fresh, table)), table).not.toContain('computer-b');
    const who = { author: 'computer-a', listId: spring };
    expect((await readerOf(fresh).list(who)).rows).toMatchObject([
      { key: MARA, verdict: 'yes', theirs: null },
    ]);
    expect(await commitImport(fresh, taken)).toEqual(counts);
    await setVerdict(fresh, { key: MARA, listId: spring, verdict: 'maybe' });
    expect((await rowsOf(fresh, 'verdicts')).filter(({ listId }) => listId === spring)).toHaveLength(1);
  });

  it('of a colleague stays the colleague’s', async () => {
    await staged(fresh, await backup(old), 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: null });
    expect(fresh.authorNow).toBe('computer-b');
    expect((await readerOf(fresh).list({ author: 'computer-b', listId: spring })).rows).toMatchObject([
      { verdict: null, theirs: { verdict: 'yes' } },
    ]);
  });

  it('leaves who is never to be remembered as it was', async () => {
    await forgetProfile(fresh, { key: IVO, never: true });
    await staged(fresh, await backup(old), 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: 'computer-a' });
    await observeProfile(fresh, reportOf(ivoUnboxes), 1);
    expect((await rowsOf(fresh, 'profiles')).map(({ key }) => key)).toEqual([MARA]);
  });
});

describe('a merge tells', () => {
  it('what is new, what was changed and what stayed', async () => {
    const file = await backup(old);
    await staged(fresh, file, 'b1');
    const first = await commitImport(fresh, { batch: 'b1', prefer: 'newer' });
    expect(first).toMatchObject({ changed: 0 });
    old.clock = '2026-04-21T10:00:00.000Z';
    await addNote(old, { key: MARA, text: 'Wants samples first' });
    await changeEntries(old, { listId: spring, keys: [MARA], change: { stage: 'negotiating' } });
    await staged(fresh, await backup(old), 'b2');
    expect(await commitImport(fresh, { batch: 'b2', prefer: 'newer' })).toEqual({
      added: 1,
      changed: 1,
      same: first.added + first.same - 1,
    });
  });

  it('nothing new of a file taken in twice', async () => {
    const file = await backup(old);
    await staged(fresh, file, 'b1');
    const { added, same } = await commitImport(fresh, { batch: 'b1', prefer: 'newer' });
    await staged(fresh, file, 'b2');
    expect(await commitImport(fresh, { batch: 'b2', prefer: 'newer' })).toEqual({
      added: 0,
      changed: 0,
      same: added + same,
    });
  });
});

describe('a list that was removed', () => {
  let file: Blob;
  let before: Record<string, unknown>;
  const ofLists = async () =>
    Object.fromEntries(
      await Promise.all(OF_A_LIST.map(async (table) => [table, await rowsOf(old, table)] as const)),
    );

  beforeEach(async () => {
    file = await backup(old);
    before = await ofLists();
    old.clock = '2026-04-22T10:00:00.000Z';
    await removeList(old, spring);
  });

  it('is named in an older file with its rows, which are not counted as new', async () => {
    const found = await staged(old, file, 'b1');
    expect(found.removed).toEqual([{ id: spring, name: 'Spring', at: old.clock, rows: 5 }]);
    const added = found.counts.filter((row) => row.added > 0).map(({ table }) => table);
    expect(added).toEqual([]);
  });

  it('does not come back by itself', async () => {
    await staged(old, file, 'b1');
    await readerOf(old).decide('b1', { leave: [], lists: [spring], parts: [] });
    await commitImport(old, { batch: 'b1', prefer: 'file' });
    for (const table of OF_A_LIST)
      expect(JSON.stringify(await rowsOf(old, table)), table).not.toContain(spring);
    expect(await rowsOf(old, 'briefs')).toEqual([]);
    expect(await rowsOf(old, 'notes')).toHaveLength(1);
  });

  it('comes back whole where the user says so, and is then a list as any other', async () => {
    await staged(old, file, 'b1');
    await readerOf(old).decide('b1', { leave: [], lists: [], parts: [] });
    await commitImport(old, { batch: 'b1', prefer: 'newer' });
    expect(await ofLists()).toEqual(before);
    expect((await staged(old, file, 'b2')).removed).toEqual([]);
  });

  it('leaves in a backup that is made afterwards its mark and nothing else', async () => {
    const lines = (await (await backup(old)).text()).split('\n').filter((line) => line.includes(spring));
    expect(lines).toEqual([expect.stringMatching(/^\["removals",/)]);
    const handed = await readerOf(old).exportFile(NOW, { lists: null, leaveOut: ['notes'] }, silent);
    expect(await handed?.file.text(), 'for somebody else').not.toContain(spring);
    const part = await readerOf(old).exportFile(NOW, { lists: ['shortlist'], leaveOut: [] }, silent);
    expect(await part?.file.text(), 'of another list').not.toContain(spring);
  });

  it('stays removed on a computer that a later backup was restored to', async () => {
    await staged(fresh, await backup(old), 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: 'computer-a' });
    const again = await staged(fresh, file, 'b2');
    expect(again.removed).toEqual([{ id: spring, name: 'Spring', at: old.clock, rows: 5 }]);
    expect(await (await backup(fresh)).text(), 'and in its own backups').toContain(
      `["removals",{"id":"${spring}"`,
    );
  });

  it('is not taken from the backup of a colleague, who removed it for themselves', async () => {
    await staged(fresh, await backup(old), 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: null });
    expect((await staged(fresh, file, 'b2')).removed).toEqual([]);
  });

  it('that is still there on the other computer stays there', async () => {
    await staged(fresh, file, 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: 'computer-a' });
    await staged(fresh, await backup(old), 'b2');
    await commitImport(fresh, { batch: 'b2', prefer: 'file', author: 'computer-a' });
    expect((await fresh.library.lists()).map(({ id }) => id)).toContain(spring);
    expect((await staged(fresh, file, 'b3')).removed).toEqual([]);
  });

  it('is told of a file of an earlier version, which has no marks', async () => {
    const earlier = (await file.text()).replace(/"version":\d+/, '"version":2');
    expect(earlier).toContain('"version":2');
    expect((await staged(old, new Blob([earlier]), 'b1')).removed).toHaveLength(1);
    await staged(fresh, new Blob([earlier]), 'b1');
    await commitImport(fresh, { batch: 'b1', prefer: 'newer', author: 'computer-a' });
    expect((await fresh.library.lists()).map(({ id }) => id)).toContain(spring);
  });

  it('is removed after a restoration from the second copy as well', async () => {
    await old.library.safety();
    const database = defineDatabase(names[0]);
    await database.meta.where('name').startsWith('removed-list:').delete();
    database.close();
    await old.library.restore();
    expect((await staged(old, file, 'b1')).removed).toHaveLength(1);
  });
});

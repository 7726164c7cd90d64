import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeEntries } from '../../../lib/app/change-entries';
import { commitImport } from '../../../lib/app/commit-import';
import { addNote } from '../../../lib/app/dated-notes';
import { observeProfile } from '../../../lib/app/observe-profile';
import { undoChange } from '../../../lib/app/undo-change';
import type { IntakeCreator } from '../../../lib/core/intake/read-intake';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { defineDatabase } from '../../../lib/store/database';
import type { IntakeTarget, StagedIntake } from '../../../lib/store/files/stage-creators';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { createWorld, reportOf, rowsOf, type World } from '../../app/world';

const MARA = 'instagram:mara.kneads' as const;
const LATER = '2026-04-22T10:00:00.000Z';
let world: World;
let name: string;
let worlds = 0;
let ids = 0;

beforeEach(async () => {
  name = `stage-creators-${++worlds}`;
  world = createWorld(name);
  await observeProfile(world, reportOf(maraKneads), 1);
});

function creator(handle: string, change: Partial<IntakeCreator> = {}): IntakeCreator {
  return {
    platform: 'instagram',
    handle,
    lines: [2],
    entry: {},
    card: { email: null, country: null },
    notes: [],
    contactedOn: null,
    verdict: null,
    reason: null,
    ...change,
  };
}

async function stage(
  creators: readonly IntakeCreator[],
  into: IntakeTarget = { name: 'Spring' },
  batch = 'batch-1',
): Promise<StagedIntake> {
  const reader = createLibraryReader(() => defineDatabase(name));
  const who = {
    batch,
    author: 'installation-a',
    salt: 'installation-a',
    now: LATER,
    newId: () => `intake-${++ids}`,
  };
  const staged = await reader.stageCreators(creators, into, who, () => {});
  if (staged.status === 'stopped') throw new Error('nobody stopped it');
  return staged;
}

const take = (batch = 'batch-1') => commitImport(world, { batch, prefer: 'newer' });

describe('creators of a sheet', () => {
  it('go onto a new list with all that the sheet says, and no figures are invented', async () => {
    const staged = await stage([
      creator('mara.kneads', { entry: { stage: 'contacted', tags: ['flour'] }, notes: ['warm'] }),
      creator('new.one', {
        entry: { name: 'New One' },
        card: { email: 'new@example.com', country: 'UK' },
        contactedOn: '2026-03-01',
        verdict: 'maybe',
        reason: 'far away',
      }),
    ]);
    expect(staged).toMatchObject({ unseen: 1, known: 1, listed: 0, refused: [], merged: [] });
    expect(await rowsOf(world, 'entries'), 'nothing is written before it is wanted').toEqual([]);
    await take();
    const [list] = (await rowsOf(world, 'lists')).filter(({ id }) => id === staged.listId);
    expect(list?.name).toBe('Spring');
    const { rows } = await createLibraryReader(() => defineDatabase(name)).list({
      author: 'installation-a',
      listId: staged.listId,
    });
    const unseen = rows.find(({ key }) => key === 'instagram:new.one');
    expect(unseen).toMatchObject({
      columns: null,
      entry: { name: 'New One' },
      verdict: 'maybe',
      reason: 'far away',
      theirs: null,
    });
    expect((await rowsOf(world, 'profiles')).map(({ key }) => key)).toEqual([MARA]);
    expect((await rowsOf(world, 'insights')).map(({ key }) => key)).toEqual([MARA]);
    expect(await rowsOf(world, 'cards')).toMatchObject([{ email: 'new@example.com', country: 'UK' }]);
    expect(await rowsOf(world, 'contacts')).toMatchObject([
      { key: 'instagram:new.one', at: '2026-03-01T12:00:00.000Z' },
    ]);
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ verdict: 'maybe', reason: 'far away' }]);
    const [search] = (await rowsOf(world, 'search')).filter(({ key }) => key === MARA);
    expect(search?.words, 'the note is found').toContain('warm');
  });

  it('that are on the list already keep what the sheet does not speak of', async () => {
    await changeEntries(world, {
      listId: 'shortlist',
      keys: [MARA],
      change: { owner: 'Mia', stage: 'prospect' },
    });
    const staged = await stage([creator('mara.kneads', { entry: { stage: 'booked' } })], {
      listId: 'shortlist',
    });
    expect(staged.listed).toBe(1);
    await take();
    const [entry, ...more] = await rowsOf(world, 'entries');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ owner: 'Mia', stage: 'booked' });
    await undoChange(world);
    expect(await rowsOf(world, 'entries')).toMatchObject([{ owner: 'Mia', stage: 'prospect' }]);
  });

  it('are taken back as one action, the new list with them', async () => {
    await stage([creator('new.one', { notes: ['a'] }), creator('new.two')]);
    await take();
    expect(await rowsOf(world, 'entries')).toHaveLength(2);
    await undoChange(world);
    expect(await rowsOf(world, 'entries')).toEqual([]);
    expect(await rowsOf(world, 'notes')).toEqual([]);
    expect((await rowsOf(world, 'lists')).map(({ id }) => id)).toEqual(['shortlist']);
  });

  it('are one where one account stands there under its old and its new name', async () => {
    const database = defineDatabase(name);
    await database.open();
    await database.profiles.where('key').equals(MARA).modify({ handle: 'mara.bakes' });
    database.close();
    const staged = await stage([
      creator('mara.kneads', { lines: [2], notes: ['old'] }),
      creator('mara.bakes', { lines: [3], notes: ['new'] }),
    ]);
    expect(staged).toMatchObject({ known: 1, unseen: 0, merged: [{ lines: [2, 3] }] });
    await take();
    expect((await rowsOf(world, 'entries')).map(({ key }) => key)).toEqual([MARA]);
    expect((await rowsOf(world, 'notes')).map(({ text }) => text).sort()).toEqual(['new', 'old']);
  });

  it('bring the same note and the same contact only once', async () => {
    await addNote(world, { key: MARA, text: 'warm' });
    const one = creator('mara.kneads', { notes: ['warm'], contactedOn: '2026-03-01' });
    await stage([one], { listId: 'shortlist' });
    await take();
    await stage([one], { listId: 'shortlist' }, 'batch-2');
    await take('batch-2');
    expect(await rowsOf(world, 'notes')).toHaveLength(1);
    expect(await rowsOf(world, 'contacts')).toHaveLength(1);
  });

  it('who are never to be remembered are refused by their line', async () => {
    await world.library.forget(MARA, true);
    const staged = await stage([creator('mara.kneads', { lines: [7] }), creator('new.one')]);
    expect(staged.refused).toEqual([{ line: 7, because: 'forgotten', text: 'mara.kneads' }]);
    await take();
    expect((await rowsOf(world, 'entries')).map(({ key }) => key)).toEqual(['instagram:new.one']);
  });

  it('may be many: the one transaction holds over hundreds of rows, some of them unwanted', async () => {
    await world.library.forget(MARA, true);
    const many = Array.from({ length: 700 }, (_, at) => creator(`many.${at}`, { notes: [`note ${at}`] }));
    await stage(many);
    await take();
    expect(await rowsOf(world, 'entries')).toHaveLength(700);
    expect(await rowsOf(world, 'notes')).toHaveLength(700);
  });

  it('can be stopped half way, which leaves nothing', async () => {
    const stop = new AbortController();
    const reader = createLibraryReader(() => defineDatabase(name));
    const who = { batch: 'b', author: 'a', salt: 'a', now: LATER, newId: () => `intake-${++ids}` };
    const many = Array.from({ length: 1200 }, (_, at) => creator(`many.${at}`));
    const staged = await reader.stageCreators(many, { name: 'x' }, who, () => stop.abort(), stop.signal);
    expect(staged).toEqual({ status: 'stopped' });
    expect(await rowsOf(world, 'staged')).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeEntries } from '../../lib/app/change-entries';
import { createList } from '../../lib/app/change-lists';
import { commitImport } from '../../lib/app/commit-import';
import { addNote } from '../../lib/app/dated-notes';
import { observeProfile } from '../../lib/app/observe-profile';
import { setVerdict } from '../../lib/app/set-verdict';
import { LEFT_OUT, type LeftOut } from '../../lib/core/share/left-out';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { defineDatabase } from '../../lib/store/database';
import type { Decisions } from '../../lib/store/files/staging';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, LAST_DAY, NOW, reportOf, rowsOf, type World } from '../app/world';

const MARA = 'instagram:mara.kneads' as const;
const IVO = 'instagram:ivo.unboxes' as const;
const silent = () => {};
let mine: World;
let theirs: World;
let names: readonly [string, string];
let worlds = 0;
let spring: string;

beforeEach(async () => {
  worlds += 1;
  names = [`hand-over-${worlds}-mine`, `hand-over-${worlds}-theirs`];
  [mine, theirs] = [createWorld(names[0]), createWorld(names[1], 'installation-b')];
  await observeProfile(mine, reportOf(maraKneads), 1);
  await observeProfile(mine, reportOf(ivoUnboxes), 2);
  spring = (await createList(mine, 'Spring')).id;
  await setVerdict(mine, { key: MARA, listId: spring, verdict: 'yes' });
  await setVerdict(mine, { key: IVO, listId: 'shortlist', verdict: 'no' });
  await addNote(mine, { key: MARA, text: 'zebraquartz, warm' });
  await addNote(mine, { key: IVO, text: 'of another list' });
  await change(mine, '2026-04-20T11:00:00.000Z', {
    stage: 'prospect',
    price: { amount: 250, currency: 'EUR' },
  });
});

async function change(
  world: World,
  at: string,
  fields: Parameters<typeof changeEntries>[1]['change'],
): Promise<void> {
  world.clock = at;
  await changeEntries(world, { listId: spring, keys: [MARA], change: fields });
}

const readerOf = (world: World) =>
  createLibraryReader(
    () => defineDatabase(world === mine ? names[0] : names[1]),
    () => LAST_DAY,
  );

async function fileOf(
  world: World,
  leaveOut: readonly LeftOut[] = [],
  lists: readonly string[] | null = [spring],
) {
  const made = await readerOf(world).exportFile(NOW, { lists, leaveOut }, silent);
  if (!made) throw new Error('nobody stopped it');
  return made.file;
}

async function stage(world: World, file: Blob, batch: string) {
  const staged = await readerOf(world).stage(file, batch, silent);
  if (staged.status !== 'staged') throw new Error(JSON.stringify(staged));
  return staged;
}

async function take(world: World, file: Blob, batch: string, decisions?: Decisions) {
  const staged = await stage(world, file, batch);
  if (decisions) await readerOf(world).decide(batch, decisions);
  await commitImport(world, { batch, prefer: 'newer' });
  return staged;
}

async function entryOf(world: World) {
  const rows = await rowsOf(world, 'entries');
  expect(rows.filter(({ listId }) => listId === spring)).toHaveLength(1);
  return rows.find(({ listId }) => listId === spring);
}

describe('a list handed over', () => {
  it('holds the list, its creators and what was said of them, and nothing of any other list', async () => {
    const text = await (await fileOf(mine)).text();
    expect(text).toContain('zebraquartz');
    expect(text).not.toContain('ivo.unboxes');
    expect(text).not.toContain('of another list');
    expect(text).not.toContain('"shortlist"');
    const staged = await take(theirs, await fileOf(mine), 'b1');
    expect(staged.part).toEqual({ lists: ['Spring'], leftOut: [] });
    expect((await rowsOf(theirs, 'profiles')).map(({ key }) => key)).toEqual([MARA]);
    const [verdict] = await rowsOf(theirs, 'verdicts');
    const [original] = (await rowsOf(mine, 'verdicts')).filter(({ listId }) => listId === spring);
    expect(verdict, 'with author, time and evidence').toEqual(original);
    expect((await rowsOf(theirs, 'evidence')).map(({ id }) => id)).toEqual([original?.evidenceId]);
  });

  it('that is sent back brings what the colleague changed, and loses nothing of mine', async () => {
    await take(theirs, await fileOf(mine), 'b1');
    await change(theirs, '2026-04-21T10:00:00.000Z', { stage: 'booked', nextStep: 'send flour' });
    await addNote(theirs, { key: MARA, text: 'theirs' });
    await change(mine, '2026-04-21T12:00:00.000Z', { owner: 'Mia' });
    const staged = await take(mine, await fileOf(theirs), 'b2');
    expect(staged.clashes).toEqual([]);
    expect(await entryOf(mine)).toMatchObject({
      stage: 'booked',
      nextStep: 'send flour',
      owner: 'Mia',
      price: { amount: 250 },
    });
    const notes = (await rowsOf(mine, 'notes')).filter(({ key }) => key === MARA);
    expect(notes.map(({ text, author }) => [text, author]).sort()).toEqual([
      ['theirs', 'installation-b'],
      ['zebraquartz, warm', 'installation-a'],
    ]);
  });

  it('shows a part that both changed, and follows what is decided for it', async () => {
    await take(theirs, await fileOf(mine), 'b1');
    await change(mine, '2026-04-21T10:00:00.000Z', { stage: 'declined' });
    await change(theirs, '2026-04-22T10:00:00.000Z', { stage: 'booked', owner: 'Tom' });
    const back = await fileOf(theirs);
    const { clashes, counts } = await stage(mine, back, 'b2');
    expect(clashes).toMatchObject([{ key: MARA, part: 'stage', mine: 'declined', theirs: 'booked' }]);
    expect(counts.find(({ table }) => table === 'entries')).toMatchObject({ clashing: 1, changed: 0 });
    const id = clashes[0]?.id ?? '';
    await take(mine, back, 'b3', { leave: [], lists: [], parts: [{ id, part: 'stage', whose: 'mine' }] });
    expect(await entryOf(mine)).toMatchObject({ stage: 'declined', owner: 'Tom' });
    await take(mine, back, 'b4', { leave: [], lists: [], parts: [{ id, part: 'stage', whose: 'file' }] });
    expect(await entryOf(mine)).toMatchObject({ stage: 'booked', owner: 'Tom' });
  });

  it('of which a kind of rows is not wanted brings the rest', async () => {
    await take(theirs, await fileOf(mine), 'b1', { leave: ['notes', 'evidence'], lists: [], parts: [] });
    expect(await rowsOf(theirs, 'notes')).toEqual([]);
    expect(await rowsOf(theirs, 'evidence')).toEqual([]);
    expect(await rowsOf(theirs, 'verdicts')).toHaveLength(1);
  });

  it('back and forth comes to the same on both sides', async () => {
    await take(theirs, await fileOf(mine), 'b1');
    await change(theirs, '2026-04-21T10:00:00.000Z', { stage: 'booked', tags: ['oven'] });
    await change(mine, '2026-04-21T11:00:00.000Z', { stage: 'contacted', dueOn: '2026-05-01' });
    await take(mine, await fileOf(theirs), 'b2');
    await take(theirs, await fileOf(mine), 'b3');
    const [left, right] = [await entryOf(mine), await entryOf(theirs)];
    expect(left).toMatchObject({ stage: 'contacted', tags: ['oven'], dueOn: '2026-05-01' });
    expect(right).toEqual(left);
    const again = await stage(mine, await fileOf(theirs), 'b4');
    expect(again.counts.every(({ added, changed, clashing }) => added + changed + clashing === 0)).toBe(true);
  });
});

describe('what is left out', () => {
  it.each([
    ['notes', 'zebraquartz'],
    ['prices', '250'],
    ['reasons', 'no flour'],
  ] as const)('%s: is nowhere in the file', async (what, word) => {
    const database = defineDatabase(names[0]);
    await database.open();
    await database.verdicts.toCollection().modify({ reason: 'no flour' });
    database.close();
    const held = (text: string) => text.replaceAll(/"(key|id|\w+At|at)":"[^"]*"/g, '').includes(word);
    expect(held((await (await fileOf(mine)).text()).replaceAll(/\["(profiles|evidence)".*/g, ''))).toBe(true);
    const text = await (await fileOf(mine, [what])).text();
    expect(held(text.replaceAll(/\["profiles".*/g, ''))).toBe(false);
  });

  it('creators on no list: their rows stay here', async () => {
    const database = defineDatabase(names[0]);
    await database.open();
    await database.entries.where('key').equals(IVO).delete();
    await database.verdicts.where('key').equals(IVO).delete();
    database.close();
    expect(await (await fileOf(mine, [], null)).text()).toContain(IVO);
    expect(await (await fileOf(mine, ['unlisted'], null)).text()).not.toContain(IVO);
  });

  it('is not cleared where the file comes back', async () => {
    await take(theirs, await fileOf(mine, LEFT_OUT), 'b1');
    expect(await entryOf(theirs)).not.toHaveProperty('price');
    await change(theirs, '2026-04-21T10:00:00.000Z', { stage: 'booked' });
    await take(mine, await fileOf(theirs), 'b2');
    expect(await entryOf(mine)).toMatchObject({ stage: 'booked', price: { amount: 250 } });
    expect((await rowsOf(mine, 'notes')).map(({ text }) => text)).toContain('zebraquartz, warm');
  });
});

describe('the whole library', () => {
  it('brings back what was said of the user’s own profiles', async () => {
    await mine.library.claim(MARA, true);
    await take(theirs, await fileOf(mine, [], null), 'b1');
    expect((await theirs.library.find(MARA, 'shortlist')).own.isMe).toBe(true);
  });

  it('goes out although a row of it is damaged, and comes in', async () => {
    const database = defineDatabase(names[0]);
    await database.open();
    await database.table('notes').put({ id: 'bad', key: MARA, text: 7 });
    database.close();
    const staged = await take(theirs, await fileOf(mine, [], null), 'b1');
    expect(staged.counts.find(({ table }) => table === 'notes')?.added).toBe(2);
  });

  it('keeps words about a creator out who is never to be remembered', async () => {
    const file = await fileOf(mine, [], null);
    await mine.library.forget(MARA, true);
    await take(mine, file, 'b1');
    for (const table of ['profiles', 'notes', 'entries', 'verdicts'] as const) {
      expect(
        (await rowsOf(mine, table)).map(({ key }) => key),
        table,
      ).not.toContain(MARA);
    }
  });
});

it('every row about one creator can be read, and none about another', async () => {
  await mine.library.claim(MARA, true);
  const rows = await readerOf(mine).person(MARA);
  expect(rows.map(({ table }) => table)).toEqual([
    'profiles',
    'series',
    'insights',
    'notes',
    'entries',
    'verdicts',
    'evidence',
    'claims',
  ]);
  expect(JSON.stringify(rows)).toContain('zebraquartz');
  expect(JSON.stringify(rows)).not.toContain('of another list');
});

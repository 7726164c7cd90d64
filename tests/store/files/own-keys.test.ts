import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitImport } from '../../../lib/app/commit-import';
import { addNote } from '../../../lib/app/dated-notes';
import { observeProfile } from '../../../lib/app/observe-profile';
import { setVerdict } from '../../../lib/app/set-verdict';
import { WHOLE_LIBRARY } from '../../../lib/core/share/left-out';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { tobiTrails } from '../../../lib/samples/tobi-trails';
import { defineDatabase } from '../../../lib/store/database';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { createWorld, LAST_DAY, NOW, reportOf, rowsOf, type World } from '../../app/world';

const MARA = 'instagram:mara.kneads' as const;
const twin = { ...maraKneads, id: '222', name: 'Twin' };
let worlds = 0;
let mine: World;
let theirs: World;
let names: readonly [mine: string, theirs: string];

beforeEach(() => {
  worlds += 1;
  names = [`own-keys-${worlds}-mine`, `own-keys-${worlds}-theirs`];
  [mine, theirs] = [createWorld(names[0], 'computer-a'), createWorld(names[1], 'computer-b')];
});

const readerOf = (world: World) =>
  createLibraryReader(
    () => defineDatabase(world === mine ? names[0] : names[1]),
    () => LAST_DAY,
  );

async function say(world: World, key: typeof MARA | 'instagram:mara.bakes', text: string): Promise<void> {
  await setVerdict(world, { key, listId: 'shortlist', verdict: text === 'mine' ? 'yes' : 'no' });
  await addNote(world, { key, text });
}

async function bring(): Promise<unknown> {
  const made = await readerOf(theirs).exportFile(NOW, WHOLE_LIBRARY, () => {});
  const staged = await readerOf(mine).stage(made?.file ?? new Blob([]), 'b1', () => {});
  await commitImport(mine, { batch: 'b1', prefer: 'newer', author: null });
  return staged;
}

const keysOf = async (table: string) =>
  (await rowsOf(mine, table)).map(({ key, text, verdict }) => [key, text ?? verdict]);

describe('a file that knows another account under the same handle', () => {
  const TWIN = 'instagram:mara.kneads~222';

  beforeEach(async () => {
    await observeProfile(mine, reportOf(maraKneads), 1);
    await say(mine, MARA, 'mine');
    await observeProfile(theirs, reportOf(twin), 1);
    await say(theirs, MARA, 'theirs');
  });

  it('brings it as another one, with all that was said of it', async () => {
    const staged = await bring();
    expect(staged).toMatchObject({
      counts: expect.arrayContaining([expect.objectContaining({ table: 'profiles', added: 1, changed: 0 })]),
    });
    const profiles = await rowsOf(mine, 'profiles');
    expect(
      profiles.map(({ key, platformId, record }) => [key, platformId, (record as { key: string }).key]),
    ).toEqual([
      [MARA, maraKneads.id, MARA],
      [TWIN, '222', TWIN],
    ]);
    for (const [table, words] of [
      ['notes', ['mine', 'theirs']],
      ['verdicts', ['yes', 'no']],
    ] as const)
      expect(new Set(await keysOf(table)), table).toEqual(
        new Set([
          [MARA, words[0]],
          [TWIN, words[1]],
        ]),
      );
    const evidence = await rowsOf(mine, 'evidence');
    for (const { key, insight } of evidence) expect((insight as { key: string }).key).toBe(key);
    expect(new Set((await rowsOf(mine, 'series')).map(({ key }) => key))).toEqual(new Set([MARA, TWIN]));
  });

  it('brings every note as one about the other account, however many come before the profiles', async () => {
    for (let note = 0; note < 120; note += 1) await addNote(theirs, { key: MARA, text: `note ${note}` });
    await bring();
    const notes = await rowsOf(mine, 'notes');
    expect(notes.filter(({ key }) => key === MARA).map(({ text }) => text)).toEqual(['mine']);
    expect(notes.filter(({ key }) => key === TWIN)).toHaveLength(121);
  });

  it('taken in again changes nothing', async () => {
    await bring();
    const before = await rowsOf(mine, 'notes');
    await bring();
    expect(await rowsOf(mine, 'notes')).toEqual(before);
    expect(await rowsOf(mine, 'profiles')).toHaveLength(2);
  });
});

it('an account that a file knows under another handle is the one that is kept here', async () => {
  await observeProfile(mine, reportOf(maraKneads), 1);
  await say(mine, MARA, 'mine');
  const renamed = { ...maraKneads, handle: 'mara.bakes' };
  await observeProfile(theirs, reportOf(renamed), 1);
  await say(theirs, 'instagram:mara.bakes', 'theirs');
  await bring();
  expect((await rowsOf(mine, 'profiles')).map(({ key }) => key)).toEqual([MARA]);
  expect(new Set((await rowsOf(mine, 'notes')).map(({ key }) => key))).toEqual(new Set([MARA]));
});

it('two that each side met under the other’s handle are told apart', async () => {
  await observeProfile(mine, reportOf(maraKneads), 1);
  await observeProfile(mine, reportOf({ ...twin, handle: 'mara.bakes' }), 1);
  await observeProfile(theirs, reportOf({ ...maraKneads, handle: 'mara.bakes' }), 1);
  await observeProfile(theirs, reportOf(twin), 1);
  await say(theirs, MARA, 'theirs');
  await bring();
  expect((await rowsOf(mine, 'profiles')).map(({ key, platformId }) => [key, platformId])).toEqual([
    ['instagram:mara.bakes', '222'],
    [MARA, maraKneads.id],
  ]);
  expect(await keysOf('notes')).toEqual([['instagram:mara.bakes', 'theirs']]);
});

it('a usual file keeps its keys', async () => {
  await observeProfile(theirs, reportOf(maraKneads), 1);
  await observeProfile(theirs, reportOf(tobiTrails), 1);
  await observeProfile(mine, reportOf(maraKneads), 1);
  await bring();
  const [own, other] = [await rowsOf(mine, 'profiles'), await rowsOf(theirs, 'profiles')];
  expect(own.map(({ key }) => key)).toEqual(other.map(({ key }) => key));
});

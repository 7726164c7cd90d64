import { beforeEach, describe, expect, it } from 'vitest';
import { getProfile } from '../../lib/app/get-profile';
import { listHandles } from '../../lib/app/list-handles';
import { observeProfile } from '../../lib/app/observe-profile';
import { addToQueue } from '../../lib/app/queue';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import type { PageReport } from '../../lib/messages/contract';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const TWIN = 'instagram:twin.bakes' as const;
const mara = { ...maraKneads, name: 'Mara' };
const twin = { ...maraKneads, handle: 'twin.bakes', id: '222', name: 'Twin' };
const LATER = '2026-05-20T10:00:00.000Z';
let world: World;

beforeEach(async () => {
  world = createWorld();
  for (const creator of [mara, twin]) {
    await observeProfile(world, reportOf(creator), TAB);
    const key = creator === mara ? MARA : TWIN;
    await setVerdict(world, { key, listId: 'shortlist', verdict: creator === mara ? 'yes' : 'no' });
    await saveNote(world, { key, text: `About ${creator.name}` });
  }
  world.clock = LATER;
});

const look = (report: PageReport) => observeProfile(world, report, TAB);
const maraAtTwin = () => look(reportOf({ ...mara, handle: twin.handle }, LATER));
const twinAtMara = () => look(reportOf({ ...twin, handle: mara.handle }, LATER));
const stateNow = () => world.memories.get(TAB)?.state;

/** The same page, whose address alone says whose it is. */
function withoutId(report: PageReport): PageReport {
  const { id: _id, ...profile } = report.observation?.profile ?? {};
  return { ...report, observation: report.observation && { ...report.observation, profile } };
}

async function saidStays(): Promise<void> {
  const notes = await rowsOf(world, 'notes');
  expect(new Map(notes.map(({ key, text }) => [key, text]))).toEqual(
    new Map([
      [MARA, 'About Mara'],
      [TWIN, 'About Twin'],
    ]),
  );
  const verdicts = await rowsOf(world, 'verdicts');
  expect(new Map(verdicts.map(({ key, verdict }) => [key, verdict]))).toEqual(
    new Map([
      [MARA, 'yes'],
      [TWIN, 'no'],
    ]),
  );
}

describe('two creators who swapped their handles', () => {
  it('are told on both profiles, and what was said of each stays theirs', async () => {
    await maraAtTwin();
    expect(stateNow()).toMatchObject({
      insight: { key: MARA, handle: 'twin.bakes' },
      own: { verdict: { word: 'yes' }, note: 'About Mara' },
      handleChange: 'taken-over',
    });
    await twinAtMara();
    expect(stateNow()).toMatchObject({
      insight: { key: TWIN, handle: 'mara.kneads' },
      own: { verdict: { word: 'no' }, note: 'About Twin' },
      handleChange: 'taken-over',
    });
    expect(await getProfile(world, MARA)).toMatchObject({ handleChange: 'taken-over' });
    expect(await getProfile(world, TWIN)).toMatchObject({ handleChange: 'taken-over' });
    await saidStays();
  });

  it('of whom one alone was seen since: the other is told to have lost the handle', async () => {
    await maraAtTwin();
    expect(await getProfile(world, TWIN)).toMatchObject({
      insight: { handle: 'twin.bakes' },
      own: { verdict: { word: 'no' } },
      handleChange: 'taken-away',
    });
    const [known] = await listHandles(world, { platform: 'instagram', handles: ['twin.bakes'] });
    expect(known, 'whose handle it is now').toMatchObject({ verdict: 'yes' });
    await addToQueue(world, [{ platform: 'instagram', handle: 'twin.bakes' }]);
    expect(await rowsOf(world, 'queues')).toMatchObject([{ key: MARA, handle: 'twin.bakes' }]);
    await saidStays();
  });

  it('by a page that names no account number, neither gets what was said of the other', async () => {
    await maraAtTwin();
    await look(withoutId(reportOf({ ...twin, handle: mara.handle }, LATER)));
    expect(stateNow()).toMatchObject({
      insight: { key: 'instagram:mara.kneads~unnumbered', handle: 'mara.kneads' },
      own: { verdict: null, note: '' },
      handleChange: 'taken-over',
    });
    await twinAtMara();
    expect(stateNow()).toMatchObject({ insight: { key: TWIN }, own: { verdict: { word: 'no' } } });
    expect((await rowsOf(world, 'profiles')).map(({ key }) => key)).toEqual([MARA, TWIN]);
    await saidStays();
  });
});

it('an account first met without its number is not taken for the one that has its handle now', async () => {
  const other = { ...maraKneads, handle: 'third.bakes' };
  await look(withoutId(reportOf(other, LATER)));
  await saveNote(world, { key: 'instagram:third.bakes', text: 'Somebody else' });
  const [day, next] = ['2026-05-21T10:00:00.000Z', '2026-05-22T10:00:00.000Z'];
  world.clock = day;
  await look(reportOf(mara, day));
  world.clock = next;
  await look(reportOf({ ...mara, handle: 'third.bakes' }, next));
  expect(stateNow()).toMatchObject({
    insight: { key: MARA },
    own: { note: 'About Mara' },
    handleChange: 'taken-over',
  });
  const notes = await rowsOf(world, 'notes');
  expect(notes).toContainEqual(expect.objectContaining({ key: 'instagram:third.bakes' }));
});

it('nothing is said of handles that nobody else ever had', async () => {
  expect(stateNow()).not.toHaveProperty('handleChange');
  await look(reportOf({ ...mara, handle: 'mara.bakes' }, LATER));
  expect(stateNow()).not.toHaveProperty('handleChange');
  expect(await getProfile(world, MARA)).not.toHaveProperty('handleChange');
});

import { beforeEach, describe, expect, it } from 'vitest';
import { answerConsent } from '../../lib/app/answer-consent';
import { changeSettings } from '../../lib/app/change-settings';
import { eraseLibrary } from '../../lib/app/erase-library';
import { expireProfiles } from '../../lib/app/expire-profiles';
import { forgetProfile } from '../../lib/app/forget-profile';
import { getProfile } from '../../lib/app/get-profile';
import { getSurface } from '../../lib/app/get-surface';
import { listRecent } from '../../lib/app/list-recent';
import { observeProfile } from '../../lib/app/observe-profile';
import { rejudgeLibrary } from '../../lib/app/rejudge-library';
import { saveNote } from '../../lib/app/save-note';
import { setEntry } from '../../lib/app/set-entry';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { CONSENT, createWorld, evaluateByPosts, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const YES = { key: MARA, listId: 'shortlist', verdict: 'yes' } as const;
let world: World;

beforeEach(() => {
  world = createWorld();
});

describe('a verdict', () => {
  it('freezes the figures with it and shows at once', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    const [verdict] = await rowsOf(world, 'verdicts');
    const [evidence] = await rowsOf(world, 'evidence');
    expect(verdict).toMatchObject({ verdict: 'yes', points: 13, author: 'installation-a', schema: 1 });
    expect(evidence).toMatchObject({
      id: verdict?.evidenceId,
      insight: { handle: 'mara.kneads' },
      brief: null,
    });
    expect(await rowsOf(world, 'entries')).toMatchObject([{ key: MARA, listId: 'shortlist' }]);
    expect(world.memories.get(TAB)?.state).toMatchObject({ own: { verdict: { word: 'yes', points: 13 } } });
  });

  it('can be changed, taken back, and undone step by step', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await setVerdict(world, { ...YES, verdict: 'no' });
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ verdict: 'no' }]);
    await undoChange(world);
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ verdict: 'yes' }]);
    expect(await undoChange(world)).toEqual({ key: MARA });
    expect(await rowsOf(world, 'verdicts')).toEqual([]);
    expect(await rowsOf(world, 'entries')).toEqual([]);
    expect(await rowsOf(world, 'evidence')).toEqual([]);
    expect(await undoChange(world)).toEqual({ key: null });
    expect(world.memories.get(TAB)?.state).toMatchObject({ own: { verdict: null } });
  });

  it('is possible for a handle that was never looked at', async () => {
    await setVerdict(world, YES);
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ points: null, evidenceId: null }]);
  });

  it('makes a profile remembered where only listed ones are', async () => {
    world.consentNow = { ...CONSENT, memory: 'listed' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    await setVerdict(world, YES);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA }]);
    expect((await getProfile(world, MARA))?.insight.postsKnown).toBe(maraKneads.posts.length);
  });

  it('undone there lets the disk forget, while the tab still knows', async () => {
    world.consentNow = { ...CONSENT, memory: 'listed' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await undoChange(world);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    expect(world.memories.get(TAB)?.record?.posts).toHaveLength(maraKneads.posts.length);
    await setVerdict(world, YES);
    expect(await rowsOf(world, 'verdicts')).toMatchObject([{ points: 13 }]);
  });

  it.each([
    ['nothing is remembered', { memory: 'nothing' as const }, maraKneads],
    ['the account is private', {}, { ...maraKneads, private: true }],
  ])('stores the decision but no profile where %s', async (_name, change, creator) => {
    world.consentNow = { ...CONSENT, ...change };
    await observeProfile(world, reportOf(creator), TAB);
    await setVerdict(world, YES);
    expect(await rowsOf(world, 'verdicts')).toHaveLength(1);
    expect(await rowsOf(world, 'evidence')).toHaveLength(1);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    expect(await rowsOf(world, 'series')).toEqual([]);
  });

  it('is all or nothing', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    const breaking = {
      ...world,
      evaluate: () => {
        throw new Error('bug');
      },
    };
    await expect(setVerdict(breaking, YES)).rejects.toThrow('bug');
    for (const table of ['verdicts', 'entries', 'evidence', 'changes']) {
      expect(await rowsOf(world, table)).toEqual([]);
    }
  });
});

describe('a note', () => {
  it('is saved, shown, changed in place and removed by an empty text', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await saveNote(world, { key: MARA, text: 'Answers quickly' });
    const [first] = await rowsOf(world, 'notes');
    world.clock = '2026-04-20T11:00:00.000Z';
    await saveNote(world, { key: MARA, text: 'Answers within a day' });
    const [second] = await rowsOf(world, 'notes');
    expect(second).toMatchObject({ id: first?.id, createdAt: first?.createdAt, updatedAt: world.clock });
    expect(world.memories.get(TAB)?.state).toMatchObject({ own: { note: 'Answers within a day' } });
    await saveNote(world, { key: MARA, text: ' ' });
    expect(await rowsOf(world, 'notes')).toEqual([]);
    await undoChange(world);
    expect(await rowsOf(world, 'notes')).toMatchObject([{ text: 'Answers within a day' }]);
  });

  it('of two windows at once: none is lost without a trace', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => saveNote(world, { key: MARA, text: `text ${index}` })),
    );
    expect(await rowsOf(world, 'notes')).toHaveLength(1);
    expect(await rowsOf(world, 'changes')).toHaveLength(20);
  });

  it('is not taken before the welcome page is answered', async () => {
    world.consentNow = null;
    await saveNote(world, { key: MARA, text: 'x' });
    await setVerdict(world, YES);
    await setEntry(world, { key: MARA, listId: 'shortlist', listed: true });
    for (const table of ['notes', 'verdicts', 'entries']) expect(await rowsOf(world, table)).toEqual([]);
  });
});

describe('lists', () => {
  it('start with one shortlist', async () => {
    expect(await world.library.lists()).toEqual([{ id: 'shortlist', name: 'Shortlist', briefId: null }]);
  });

  it('take a profile on and off', async () => {
    const { id } = await world.library.createList('Spring');
    await setEntry(world, { key: MARA, listId: id, listed: true });
    await setEntry(world, { key: MARA, listId: id, listed: true });
    expect(await rowsOf(world, 'entries')).toHaveLength(1);
    await setEntry(world, { key: MARA, listId: id, listed: false });
    expect(await rowsOf(world, 'entries')).toEqual([]);
  });

  it('keep a verdict to the list it was given in', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    const { id } = await world.library.createList('Spring');
    await changeSettings(world, { currentListId: id });
    expect(world.memories.get(TAB)?.state).toMatchObject({
      own: { listId: id, listName: 'Spring', verdict: null },
    });
    await changeSettings(world, { currentListId: 'gone' });
    expect(world.memories.get(TAB)?.state).toMatchObject({
      own: { listId: 'shortlist', verdict: { word: 'yes' } },
    });
  });
});

describe('the profiles seen last', () => {
  it('come newest first with score and verdict', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    world.clock = '2026-04-21T10:00:00.000Z';
    await observeProfile(world, reportOf(tobiTrails, world.clock), TAB);
    const recent = await listRecent(world, 5);
    expect(recent.map(({ handle }) => handle)).toEqual([tobiTrails.handle, 'mara.kneads']);
    expect(recent[1]).toMatchObject({ verdict: 'yes', points: 13 });
    expect(await listRecent(world, 1)).toHaveLength(1);
  });
});

describe('a surface', () => {
  it('says why there is nothing', async () => {
    expect(await getSurface(world, TAB, 'instagram')).toEqual({ status: 'elsewhere' });
    world.settingsNow = { ...world.settingsNow, sites: { instagram: false, tiktok: true } };
    expect(await getSurface(world, TAB, 'instagram')).toEqual({
      status: 'switched-off',
      platform: 'instagram',
    });
    world.consentNow = null;
    expect(await getSurface(world, TAB, 'instagram')).toEqual({ status: 'not-consented' });
  });

  it('forgets what it showed when its site is switched off', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await changeSettings(world, { sites: { instagram: false, tiktok: true } });
    expect(world.memories.get(TAB)).toMatchObject({ state: { status: 'switched-off' }, record: null });
    expect(world.tapReconciled).toBe(1);
  });

  it('is drawn anew when consent is answered again', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await answerConsent(world, { ...CONSENT, reading: 'page' });
    expect(world.consentNow).toMatchObject({ reading: 'page', answeredAt: world.clock });
    expect(world.tapReconciled).toBe(1);
    expect(world.shown).toHaveLength(2);
  });
});

describe('forgetting', () => {
  async function fullWorld(): Promise<void> {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await saveNote(world, { key: MARA, text: 'About mara.kneads' });
    await observeProfile(world, reportOf(tobiTrails), TAB + 1);
  }

  async function tracesOf(word: string): Promise<readonly string[]> {
    const database = world.database();
    await database.open();
    const found: string[] = [];
    for (const table of database.tables) {
      if (JSON.stringify(await table.toArray()).includes(word)) found.push(table.name);
    }
    database.close();
    return found;
  }

  it('leaves no trace of a profile in any table, and the others untouched', async () => {
    await fullWorld();
    await forgetProfile(world, { key: MARA });
    expect(await tracesOf('mara')).toEqual([]);
    expect(await tracesOf(tobiTrails.handle)).toContain('profiles');
    expect(world.memories.get(TAB)?.state).toMatchObject({
      status: 'ready',
      own: { verdict: null, note: '' },
    });
  });

  it('for good: the profile is not remembered again, not even under another handle', async () => {
    await fullWorld();
    await forgetProfile(world, { key: MARA, never: true });
    await observeProfile(world, reportOf(maraKneads), TAB);
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }), TAB);
    expect(await tracesOf('mara')).toEqual([]);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
  });

  it('of everything empties the database but for a new shortlist', async () => {
    await fullWorld();
    await eraseLibrary(world);
    expect(await tracesOf('mara')).toEqual([]);
    expect(await tracesOf(tobiTrails.handle)).toEqual([]);
    expect(await world.library.lists()).toHaveLength(1);
    expect(await listRecent(world, 10)).toEqual([]);
  });

  it('comes by itself for profiles that nobody listed and nobody looked at', async () => {
    await fullWorld();
    world.clock = '2027-04-19T10:00:00.000Z';
    expect(await expireProfiles(world)).toBe(0);
    world.clock = '2027-04-21T10:00:00.000Z';
    expect(await expireProfiles(world)).toBe(1);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA }]);
  });
});

describe('a renamed creator', () => {
  it('keeps key, verdict and history', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    world.clock = '2026-05-20T10:00:00.000Z';
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), TAB);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA, handle: 'mara.bakes' }]);
    expect(world.memories.get(TAB)?.state).toMatchObject({
      insight: { key: MARA, handle: 'mara.bakes', visits: 2 },
      own: { verdict: { word: 'yes' } },
    });
  });

  it('is not mixed up with whoever takes the old handle', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await observeProfile(world, reportOf({ ...maraKneads, id: '999', name: 'Somebody Else' }), TAB);
    expect(world.memories.get(TAB)?.state).toMatchObject({
      insight: { key: 'instagram:mara.kneads~999', name: 'Somebody Else' },
      own: { verdict: null },
    });
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
  });

  it('seen under both names before the id was known becomes one profile, notes included', async () => {
    const report = reportOf(maraKneads);
    const { id: _id, ...profile } = report.observation?.profile ?? {};
    const nameless = report.observation && {
      ...report.observation,
      handle: 'mara.bakes',
      profile: { ...profile, handle: { value: 'mara.bakes', via: 'text' as const, rung: 1 } },
    };
    await observeProfile(world, { ...report, handle: 'mara.bakes', observation: nameless }, TAB);
    await saveNote(world, { key: 'instagram:mara.bakes', text: 'Same person?' });
    await observeProfile(world, reportOf(maraKneads), TAB + 1);
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }), TAB);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
    expect(await rowsOf(world, 'notes')).toMatchObject([{ key: MARA, text: 'Same person?' }]);
  });
});

describe('a new engine', () => {
  it('computes the sortable columns anew', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    const newer = {
      ...world,
      evaluate: (evidence: Parameters<typeof evaluateByPosts>[0]) => ({
        ...evaluateByPosts(evidence, {}),
        engine: '1',
      }),
    };
    await rejudgeLibrary(newer);
    expect(await rowsOf(world, 'insights')).toMatchObject([{ key: MARA, engine: '1', points: 13 }]);
  });
});

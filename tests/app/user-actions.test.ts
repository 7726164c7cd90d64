import { beforeEach, describe, expect, it } from 'vitest';
import { answerConsent } from '../../lib/app/answer-consent';
import { changeSettings } from '../../lib/app/change-settings';
import { claimProfile } from '../../lib/app/claim-profile';
import { forgetProfile } from '../../lib/app/forget-profile';
import { getProfile } from '../../lib/app/get-profile';
import { getSurface } from '../../lib/app/get-surface';
import { listRecent } from '../../lib/app/list-recent';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setEntry } from '../../lib/app/set-entry';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const INSTAGRAM = { platform: 'instagram', settled: true, withoutAccess: [] } as const;
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
  it('says that nobody looked at a page that has been there for a while', async () => {
    expect(await getSurface(world, TAB, INSTAGRAM)).toEqual({ status: 'unread', platform: 'instagram' });
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(await getSurface(world, TAB, INSTAGRAM)).toMatchObject({ status: 'ready' });
  });

  it('asks for access only to sites that are on, and only where the tab cannot be known', async () => {
    const unknown = { platform: null, settled: true, withoutAccess: ['instagram', 'tiktok'] } as const;
    world.settingsNow = { ...world.settingsNow, sites: { instagram: true, tiktok: false } };
    expect(await getSurface(world, TAB, unknown)).toEqual({ status: 'no-access', platforms: ['instagram'] });
    expect(await getSurface(world, TAB, { ...unknown, withoutAccess: ['tiktok'] })).toEqual({
      status: 'elsewhere',
    });
    expect(await getSurface(world, TAB, { ...unknown, platform: 'instagram' })).toMatchObject({
      status: 'unread',
    });
  });

  it('says why there is nothing', async () => {
    expect(await getSurface(world, TAB, { ...INSTAGRAM, settled: false })).toEqual({ status: 'elsewhere' });
    world.settingsNow = { ...world.settingsNow, sites: { instagram: false, tiktok: true } };
    expect(await getSurface(world, TAB, INSTAGRAM)).toEqual({
      status: 'switched-off',
      platform: 'instagram',
    });
    world.consentNow = null;
    expect(await getSurface(world, TAB, INSTAGRAM)).toEqual({ status: 'not-consented' });
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

describe('"this is me"', () => {
  const shownOwn = () => world.memories.get(TAB)?.state;

  it('is asked where the page shows its owner, and kept once answered', async () => {
    await observeProfile(world, reportOf(maraKneads, undefined, { ownerView: true }), TAB);
    expect(shownOwn()).toMatchObject({ ownerView: true, own: { isMe: null } });
    await claimProfile(world, { key: MARA, isMe: true });
    expect(shownOwn()).toMatchObject({ ownerView: true, own: { isMe: true } });
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(shownOwn()).toMatchObject({ ownerView: false, own: { isMe: true } });
    await claimProfile(world, { key: MARA, isMe: false });
    expect(shownOwn()).toMatchObject({ own: { isMe: false } });
  });

  it('goes when the profile is forgotten', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await claimProfile(world, { key: MARA, isMe: true });
    await forgetProfile(world, { key: MARA });
    expect(JSON.stringify(await rowsOf(world, 'meta'))).not.toContain(MARA);
  });

  it('is not taken down before consent', async () => {
    world.consentNow = null;
    await claimProfile(world, { key: MARA, isMe: true });
    expect(JSON.stringify(await rowsOf(world, 'meta'))).not.toContain(MARA);
  });
});

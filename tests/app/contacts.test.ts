import { beforeEach, describe, expect, it } from 'vitest';
import { addContact, changeContact, removeContact, saveCard } from '../../lib/app/contacts';
import { getSurface } from '../../lib/app/get-surface';
import { listHandles } from '../../lib/app/list-handles';
import { observeProfile } from '../../lib/app/observe-profile';
import { setReason } from '../../lib/app/set-reason';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads';
const SITE = { platform: 'instagram', settled: true, withoutAccess: [] } as const;
const MAIL = {
  key: MARA,
  at: '2026-04-18T09:00:00.000Z',
  how: 'email',
  by: 'Ana',
  listId: 'shortlist',
  about: 'Flour for spring',
  fee: { amount: 250, currency: 'EUR' },
  productValue: null,
} as const;
let world: World;

beforeEach(async () => {
  world = createWorld();
  await observeProfile(world, reportOf(maraKneads), TAB);
});

async function own(): Promise<OwnMarks> {
  const state = await getSurface(world, TAB, SITE);
  if (state.status !== 'ready') throw new Error('not ready');
  return state.own;
}

describe('a contact', () => {
  it('is told on every surface with when, by whom and for which list, and warns while it is fresh', async () => {
    await addContact(world, MAIL);
    const told = { at: MAIL.at, by: 'Ana', listName: 'Shortlist', fee: MAIL.fee, own: true };
    expect(await own()).toMatchObject({ dealings: { contacts: [told], signature: 'Ana' }, lately: told });
    expect(await listHandles(world, { platform: 'instagram', handles: ['mara.kneads'] })).toMatchObject([
      { contact: told },
    ]);
    expect(await world.library.recent(5, 'shortlist')).toMatchObject([{ contactAt: MAIL.at }]);
    world.clock = '2026-05-03T10:00:00.000Z';
    expect((await own()).lately).toBeNull();
    world.settingsNow = { ...world.settingsNow, contactDays: 30 };
    expect((await own()).lately).toMatchObject(told);
  });

  it('keeps the name that was signed with last here, also when a colleague wrote since', async () => {
    expect((await own()).dealings.signature).toBeNull();
    await addContact(world, MAIL);
    world.authorNow = 'installation-b';
    await addContact(world, { ...MAIL, by: 'Ben', at: '2026-04-19T09:00:00.000Z' });
    expect((await own()).dealings.signature).toBe('Ben');
    world.authorNow = 'installation-a';
    expect((await own()).dealings.signature).toBe('Ana');
  });

  it('is kept beside earlier ones, the newest first, and can be undone and removed', async () => {
    await addContact(world, MAIL);
    await addContact(world, { ...MAIL, at: '2026-03-01T09:00:00.000Z', how: 'message', by: null });
    const { contacts } = (await own()).dealings;
    expect(contacts.map(({ how }) => how)).toEqual(['email', 'message']);
    expect(await undoChange(world)).toEqual({ key: MARA });
    await removeContact(world, contacts[0]?.id ?? '');
    expect(await rowsOf(world, 'contacts')).toEqual([]);
  });

  it('is mended by whoever noted it, as one action, and by nobody else', async () => {
    await addContact(world, MAIL);
    const [before] = (await own()).dealings.contacts;
    const id = before?.id ?? '';
    const { key: _key, ...fields } = MAIL;
    const fee = { amount: 300, currency: 'EUR' };
    await changeContact(world, { ...fields, id, fee, how: 'phone', at: '2026-04-19T12:00:00.000Z' });
    expect((await own()).dealings.contacts).toMatchObject([{ id, fee, how: 'phone', by: 'Ana' }]);
    expect((await own()).lately?.at).toBe('2026-04-19T12:00:00.000Z');
    await undoChange(world);
    expect((await own()).dealings.contacts).toEqual([before]);
    const database = world.database();
    await database.open();
    await database.contacts.update(id, { author: 'installation-b' });
    database.close();
    await expect(changeContact(world, { ...fields, id, fee })).rejects.toThrow('no such contact');
    await expect(changeContact(world, { ...fields, id: 'gone', fee })).rejects.toThrow('no such contact');
  });

  it('speaks of money as the user counts it', async () => {
    world.settingsNow = { ...world.settingsNow, currency: 'SEK' };
    expect((await own()).currency).toBe('SEK');
  });

  it('lists the creator: where only those are remembered, the profile is from then on', async () => {
    world = createWorld();
    world.consentNow = { ...CONSENT, memory: 'listed' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    await addContact(world, MAIL);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
  });
});

describe('address and country', () => {
  it('stay as typed, one card a creator, and go when both are emptied', async () => {
    await saveCard(world, { key: MARA, email: 'mara@kneads.example', country: null });
    await saveCard(world, { key: MARA, email: 'mara@kneads.example', country: 'Austria' });
    expect((await own()).dealings.card).toEqual({ email: 'mara@kneads.example', country: 'Austria' });
    expect(await rowsOf(world, 'cards')).toHaveLength(1);
    await saveCard(world, { key: MARA, email: null, country: null });
    expect(await rowsOf(world, 'cards')).toEqual([]);
  });
});

describe('what was said', () => {
  it('in another list is told before the creator is proposed again', async () => {
    const spring = await world.library.createList('Spring');
    await setVerdict(world, { key: MARA, listId: spring.id, verdict: 'no' });
    await setReason(world, { key: MARA, listId: spring.id, reason: 'too few posts' });
    const said = [{ listName: 'Spring', verdict: 'no', reason: 'too few posts', own: true }];
    expect(await own()).toMatchObject({ verdict: null, said });
    expect(await listHandles(world, { platform: 'instagram', handles: ['mara.kneads'] })).toMatchObject([
      { verdict: null, said },
    ]);
  });

  it('has a reason that belongs to the word: another word starts without one, undo brings it back', async () => {
    const draft = { key: MARA, listId: 'shortlist' } as const;
    await expect(setReason(world, { ...draft, reason: 'price' })).rejects.toThrow();
    await setVerdict(world, { ...draft, verdict: 'maybe' });
    await setReason(world, { ...draft, reason: 'price' });
    expect((await own()).verdict).toMatchObject({ word: 'maybe', reason: 'price' });
    await setVerdict(world, { ...draft, verdict: 'no' });
    expect((await own()).verdict).toMatchObject({ word: 'no', reason: null });
    await undoChange(world);
    expect((await own()).verdict).toMatchObject({ word: 'maybe', reason: 'price' });
    await undoChange(world);
    expect((await own()).verdict).toMatchObject({ word: 'maybe', reason: null });
  });
});

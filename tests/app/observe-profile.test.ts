import { beforeEach, describe, expect, it } from 'vitest';
import { observeProfile } from '../../lib/app/observe-profile';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { nuriNewpan } from '../../lib/samples/nuri-newpan';
import { CONSENT, createWorld, NOW, reportOf, rowsOf, type World } from './world';

const TAB = 7;
let world: World;

beforeEach(() => {
  world = createWorld();
});

describe('a report about a profile', () => {
  it('is merged, stored, judged and shown', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);

    const [row] = await rowsOf(world, 'profiles');
    expect(row).toMatchObject({ key: 'instagram:mara.kneads', platformId: maraKneads.id, lastSeenAt: NOW });
    const state = world.memories.get(TAB)?.state;
    expect(state).toMatchObject({
      status: 'ready',
      insight: { handle: 'mara.kneads', tier: 'micro', postsKnown: maraKneads.posts.length, visits: 1 },
      own: { listId: 'shortlist', verdict: null, note: '' },
    });
    expect(await rowsOf(world, 'insights')).toMatchObject([
      { points: maraKneads.posts.length, engine: 'test' },
    ]);
  });

  it('holds what the browser tells of the languages of its captions, through looks that tell less', async () => {
    const speaking = { ...world, languageOf: async () => 'en' };
    await observeProfile(speaking, reportOf(maraKneads), TAB);
    const [row] = await rowsOf(world, 'profiles');
    expect(row?.record).toMatchObject({ languages: { shares: [{ tag: 'en', share: 1 }] } });
    await observeProfile(world, reportOf({ ...maraKneads, posts: [] }), TAB);
    const state = world.memories.get(TAB)?.state;
    expect(state?.status === 'ready' && state.insight.languages?.shares).toEqual([{ tag: 'en', share: 1 }]);
  });

  it('answers the page with figures of the page only', async () => {
    const { badges } = await observeProfile(world, reportOf(maraKneads), TAB);
    expect(badges.length).toBeGreaterThan(5);
    expect(Object.keys(badges[0] ?? {}).sort()).toEqual(['code', 'text', 'tone']);
    expect(badges.filter(({ tone }) => tone === 'paid')).toHaveLength(1);
    for (const { text } of badges) expect(text).toMatch(/^(paid )?\d+(\.\d)?x$|^paid$/);
  });

  it('keeps what earlier visits saw', async () => {
    await observeProfile(world, reportOf(maraKneads, '2026-04-10T10:00:00.000Z'), TAB);
    const later = reportOf({ ...maraKneads, followers: 23_900, posts: maraKneads.posts.slice(0, 3) });
    await observeProfile(world, later, TAB);
    const state = world.memories.get(TAB)?.state;
    if (state?.status !== 'ready') throw new Error('not ready');
    expect(state.insight.visits).toBe(2);
    expect(state.insight.firstSeenAt).toBe('2026-04-10T10:00:00.000Z');
    expect(state.insight.postsKnown).toBeGreaterThanOrEqual(maraKneads.posts.length);
    expect(await rowsOf(world, 'series')).toMatchObject([{ month: '2026-04', followers: [23_412, 23_900] }]);
  });

  it('never takes a time ahead of the own clock', async () => {
    await observeProfile(world, reportOf(maraKneads, '2031-01-01T00:00:00.000Z'), TAB);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ lastSeenAt: NOW }]);
  });

  it.each([
    ['a profile that lacks a field', {}, NOW],
    ['a post, which lacks what profiles have', { page: 'post' }, undefined],
    ['a private account', { status: 'withheld', reason: 'private', observation: null }, undefined],
    ['a page in a new layout', { status: 'withheld', reason: 'layout-changed', observation: null }, NOW],
  ] as const)('notes since when the site gives less, from %s', async (_what, change, since) => {
    const made = '2020-01-01T00:00:00.000Z';
    const health = {
      status: 'partly-read',
      fields: [],
      missing: ['followers'],
      missingSince: made,
      at: NOW,
    } as const;
    await observeProfile(world, reportOf(maraKneads, NOW, { health, ...change }), TAB);
    expect(world.memories.get(TAB)?.health?.missingSince).toBe(since);
  });

  it('about a page of many accounts is listed for the tab, and nothing is kept', async () => {
    const handles = ['rye.and.rain', 'oven_notes'];
    const { observation: _, health: __, ...report } = reportOf(maraKneads);
    await observeProfile(
      world,
      {
        ...report,
        observation: null,
        health: null,
        handle: null,
        page: 'other',
        status: 'unsupported',
        handles,
      },
      TAB,
    );
    expect(world.memories.get(TAB)?.state).toEqual({
      status: 'elsewhere',
      listed: { platform: 'instagram', handles },
    });
    for (const table of ['profiles', 'series', 'insights']) expect(await rowsOf(world, table)).toEqual([]);
  });

  it('says so on the surface when the disk fails', async () => {
    const broken = Object.assign(new Error('store full'), { code: 'full' });
    const failing = { ...world, library: { ...world.library, visit: () => Promise.reject(broken) } };
    expect(await observeProfile(failing, reportOf(maraKneads), TAB)).toEqual({ badges: [] });
    expect(world.memories.get(TAB)?.state).toEqual({ status: 'store-failed', because: 'full' });
  });
});

describe('what is remembered', () => {
  const nothingStored = async () => {
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    expect(await rowsOf(world, 'insights')).toEqual([]);
    expect(await rowsOf(world, 'series')).toEqual([]);
  };

  it('is nothing, nor is anything looked at, before the welcome page is answered', async () => {
    world.consentNow = null;
    expect(await observeProfile(world, reportOf(maraKneads), TAB)).toEqual({ badges: [] });
    expect(world.shown).toEqual([]);
    await nothingStored();
  });

  it('is nothing of a site that is switched off', async () => {
    world.settingsNow = { ...world.settingsNow, sites: { instagram: false, tiktok: true } };
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(world.shown).toEqual([]);
    await nothingStored();
  });

  it('is nothing read out of responses while only the page may be read', async () => {
    world.consentNow = { ...CONSENT, reading: 'page' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    await observeProfile(world, reportOf(maraKneads, NOW, { fromResponses: false }), TAB);
    expect(world.memories.get(TAB)?.state.status).toBe('reading');
    await nothingStored();
  });

  it.each([
    ['memory "nothing"', { memory: 'nothing' as const }],
    ['memory "listed" for somebody unlisted', { memory: 'listed' as const }],
    ['fewer followers than the floor', { floor: 100_000 }],
  ])('is nothing with %s, yet the profile is shown', async (_name, change) => {
    world.consentNow = { ...CONSENT, ...change };
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(world.memories.get(TAB)?.state.status).toBe('ready');
    expect(world.memories.get(TAB)?.record?.handle).toBe('mara.kneads');
    await nothingStored();
  });

  it('is never a private account', async () => {
    await observeProfile(world, reportOf({ ...maraKneads, private: true }), TAB);
    expect(world.memories.get(TAB)?.state.status).toBe('ready');
    await nothingStored();
  });

  it('adds up within a tab although nothing is stored', async () => {
    world.consentNow = { ...CONSENT, memory: 'nothing' };
    await observeProfile(world, reportOf({ ...maraKneads, posts: maraKneads.posts.slice(0, 4) }), TAB);
    await observeProfile(world, reportOf({ ...maraKneads, posts: maraKneads.posts.slice(4) }), TAB);
    const state = world.memories.get(TAB)?.state;
    expect(state).toMatchObject({ insight: { postsKnown: maraKneads.posts.length } });
    await nothingStored();
  });

  it('is not carried from one profile to the next in the same tab', async () => {
    world.consentNow = { ...CONSENT, memory: 'nothing' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    await observeProfile(world, reportOf(nuriNewpan), TAB);
    expect(world.memories.get(TAB)?.record?.handle).toBe(nuriNewpan.handle);
    expect(world.memories.get(TAB)?.record?.posts).toHaveLength(nuriNewpan.posts.length);
  });
});

describe('a report without figures', () => {
  it.each([
    ['withheld', { status: 'withheld', reason: 'login-wall', observation: null }, 'withheld'],
    ['reading', { status: 'reading', observation: null }, 'reading'],
    [
      'of a post whose author is not known yet',
      { status: 'reading', page: 'post', handle: null, observation: null },
      'reading',
    ],
    ["of a page that is nobody's", { status: 'unsupported', handle: null, observation: null }, 'elsewhere'],
  ] as const)('%s is shown as that', async (_name, change, status) => {
    await observeProfile(world, reportOf(maraKneads, NOW, change), TAB);
    expect(world.memories.get(TAB)?.state.status).toBe(status);
  });

  it('does not blank a profile that is shown already', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await observeProfile(world, reportOf(maraKneads, NOW, { status: 'reading', observation: null }), TAB);
    expect(world.memories.get(TAB)?.state.status).toBe('ready');
  });
});

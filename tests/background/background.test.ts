import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { CONSENT, reportOf } from '../app/world';
import { RAW } from '../messages/senders';
import { type Browser, createBrowser, emptyDisk, startWorker, tell } from './worker';

const MARA = 'instagram:mara.kneads';
const INSTAGRAM = 'https://www.instagram.com/*';
const TIKTOK = 'https://www.tiktok.com/*';
const { answeredAt: _answeredAt, ...ANSWER } = CONSENT;
const page = RAW['extension-page'];
let browser: Browser;

beforeEach(async () => {
  await emptyDisk();
  browser = createBrowser();
  startWorker();
});

async function answerWelcome(change: Partial<typeof ANSWER> = {}): Promise<void> {
  expect(await tell('consent.answer', { ...ANSWER, ...change }, page)).toMatchObject({ ok: true });
}

async function report(change: object = {}): Promise<unknown> {
  return tell('page.observed', { ...reportOf(maraKneads, new Date().toISOString()), ...change }, RAW.sensor);
}

async function shownIn(frame = RAW.frame): Promise<SurfaceState | null> {
  const outcome = await tell('surface.get', { tabId: null }, frame);
  return outcome?.ok ? (outcome.value as SurfaceState) : null;
}

describe('the background', () => {
  it('carries a report to the frame of that tab, by broadcast and on demand', async () => {
    await answerWelcome();
    expect(await report()).toMatchObject({ ok: true, value: { badges: expect.any(Array) } });
    expect(await shownIn()).toMatchObject({
      status: 'ready',
      insight: { key: MARA, score: { status: 'scored' } },
    });
    expect(browser.said).toMatchObject([
      { type: 'surface.changed', payload: { tabId: 7, state: { status: 'ready' } } },
    ]);
  });

  it('sends the page nothing but badges', async () => {
    await answerWelcome();
    const outcome = await report();
    await tell('note.save', { key: MARA, text: 'only for us' }, RAW.frame);
    const again = await report();
    for (const answer of [outcome, again]) {
      expect(Object.keys((answer as { value: object }).value)).toEqual(['badges']);
      expect(JSON.stringify(answer)).not.toMatch(/only for us|score|fit|note|verdict/);
    }
  });

  it('keeps nothing in memory: a worker that starts anew shows and knows the same', async () => {
    await answerWelcome();
    await report();
    startWorker();
    expect(await tell('note.save', { key: MARA, text: 'Answers quickly' }, RAW.frame)).toMatchObject({
      ok: true,
    });
    startWorker();
    await tell('verdict.set', { key: MARA, listId: 'shortlist', verdict: 'yes' }, RAW.frame);
    startWorker();
    expect(await shownIn()).toMatchObject({
      status: 'ready',
      own: { note: 'Answers quickly', verdict: { word: 'yes' } },
    });
    expect(await tell('recent.list', { limit: 5 }, page)).toMatchObject({
      ok: true,
      value: [{ key: MARA, verdict: 'yes' }],
    });
  });

  it('keeps a reading that comes in the same moment as a verdict, also where nothing is remembered', async () => {
    await answerWelcome({ memory: 'nothing' });
    await report();
    const later = new Date(Date.now() + 1).toISOString();
    const grown = reportOf({ ...maraKneads, followers: 30_001 }, later);
    await Promise.all([
      tell('verdict.set', { key: MARA, listId: 'shortlist', verdict: 'yes' }, RAW.frame),
      tell('page.observed', grown, RAW.sensor),
    ]);
    expect(await shownIn()).toMatchObject({
      insight: { followers: { low: 30_001, high: 30_001 } },
      own: { verdict: { word: 'yes' } },
    });
  });

  it('gives a frame the state of its own tab, whatever tab it asks for', async () => {
    await answerWelcome();
    await report();
    const other = { ...RAW.frame, tab: { id: 8, url: 'https://www.instagram.com/other/' } };
    expect(await tell('surface.get', { tabId: 7 }, other)).toEqual({
      ok: true,
      value: { status: 'elsewhere' },
    });
    expect(await tell('tab.get', {}, RAW.frame)).toEqual({ ok: true, value: { tabId: 7 } });
  });

  it('asks for the welcome page to be answered first', async () => {
    await report({ wants: ['instagram-reader'] });
    expect(await shownIn()).toEqual({ status: 'not-consented' });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(browser.injected).toEqual([]);
    expect(browser.said).toEqual([]);
  });

  it('brings the scripts a page asks for, in order', async () => {
    await answerWelcome();
    await report({ wants: ['instagram-reader', 'surface'] });
    expect(browser.injected).toEqual([
      { tabId: 7, file: '/content-scripts/instagram-reader.js' },
      { tabId: 7, file: '/content-scripts/surface.js' },
    ]);
  });

  it('puts the score on the toolbar button of that tab', async () => {
    await answerWelcome();
    await report();
    const state = await shownIn();
    if (state?.status !== 'ready' || state.insight.score.status !== 'scored') throw new Error('no score');
    const { points } = state.insight.score;
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(String(points));
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain(`mara.kneads, ${points} of 100`);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).not.toBe(String(points));
  });

  it('puts what is due on the button, and leaves the score of a tab where it is', async () => {
    await answerWelcome();
    await report();
    const score = await fakeBrowser.action.getBadgeText({ tabId: 7 });
    const due = { listId: 'shortlist', keys: [MARA], change: { dueOn: '2020-01-01' } };
    expect(await tell('entry.change', due, page)).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
    expect(await fakeBrowser.action.getTitle({})).toBe('Touchstone: 1 follow-up is due');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(score);
    expect(await tell('due.get', {}, page)).toMatchObject({ value: [{ listId: 'shortlist', n: 1 }] });
    await tell('change.undo', {}, page);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  });

  it('opens the side panel of the tab that asks', async () => {
    await tell('sidepanel.open', { tabId: null }, RAW.frame);
    await tell('sidepanel.open', { tabId: 3 }, page);
    expect(browser.opened).toEqual([7, 3]);
  });

  it('leaves messages that are not for it', async () => {
    expect(await tell('frame.show', {}, page)).toBeNull();
    expect(
      await tell('surface.changed', { tabId: 7, state: { status: 'elsewhere' } }, RAW.sensor),
    ).toBeNull();
  });

  it('holds on to the answer when the session store is full', async () => {
    await answerWelcome({ memory: 'nothing' });
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items: object) => {
      if (JSON.stringify(items).includes('"record":{')) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items as never);
    });
    await report();
    expect(await shownIn()).toMatchObject({ status: 'ready' });
  });
});

describe('a tab', () => {
  const state = () => fakeBrowser.storage.session.get(null);

  it('is forgotten when it closes', async () => {
    await answerWelcome();
    await report();
    expect(Object.keys(await state())).toEqual(['tab:7']);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await state()).toEqual({}));
  });

  it('is forgotten when it goes to a site that is none of ours, and kept within ours', async () => {
    await answerWelcome();
    await report();
    const loading = { status: 'loading' as const };
    await fakeBrowser.tabs.onUpdated.trigger(7, loading, { url: 'https://www.instagram.com/x/' } as never);
    expect(await shownIn()).toMatchObject({ status: 'ready' });
    await fakeBrowser.tabs.onUpdated.trigger(7, loading, {} as never);
    await vi.waitFor(async () => expect(await state()).toEqual({}));
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(''));
  });
});

describe('the tap', () => {
  const registered = () => browser.registered.get('tap');

  it('is registered only while the loaded figures may be read, for the sites that are on', async () => {
    expect(registered()).toBeUndefined();
    await answerWelcome({ reading: 'page' });
    expect(registered()).toBeUndefined();
    await answerWelcome({ reading: 'page-and-responses' });
    expect(registered()).toMatchObject({
      js: ['content-scripts/tap.js'],
      matches: [INSTAGRAM, TIKTOK],
      world: 'MAIN',
      runAt: 'document_start',
    });
    await tell('settings.change', { sites: { instagram: true, tiktok: false } }, page);
    expect(registered()?.matches).toEqual([INSTAGRAM]);
    await tell('settings.change', { sites: { instagram: false, tiktok: false } }, page);
    expect(registered()).toBeUndefined();
    await tell('settings.change', { sites: { instagram: true, tiktok: true } }, page);
    await answerWelcome({ reading: 'page' });
    expect(registered()).toBeUndefined();
  });

  it('is registered again by a worker that finds it gone, and taken away by one that finds it unwanted', async () => {
    await answerWelcome();
    browser.registered.clear();
    startWorker();
    await vi.waitFor(() => expect(registered()).toBeDefined());
    await fakeBrowser.storage.local.remove('consent');
    startWorker();
    await vi.waitFor(() => expect(registered()).toBeUndefined());
  });

  it('is registered once by many starts at once', async () => {
    await answerWelcome();
    browser.registered.clear();
    await Promise.all([answerWelcome(), answerWelcome(), answerWelcome()]);
    expect(browser.registered.size).toBe(1);
  });
});

describe('an installation', () => {
  it('opens the welcome page and looks after the tabs that are open', async () => {
    const open = await fakeBrowser.tabs.create({ url: 'https://www.instagram.com/mara.kneads/' });
    const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async (asked) =>
      String(asked.url ?? '') === INSTAGRAM ? [open] : query(asked),
    );
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => {
      const all = await fakeBrowser.tabs.query({});
      expect(all.map(({ url }) => url)).toContain(
        `chrome-extension://${fakeBrowser.runtime.id}/welcome.html`,
      );
    });
    await vi.waitFor(() =>
      expect(browser.injected.map(({ file }) => file)).toContain('/content-scripts/instagram.js'),
    );
  });

  it('does not ask again after an update', async () => {
    await answerWelcome();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).not.toContain(
      `chrome-extension://${fakeBrowser.runtime.id}/welcome.html`,
    );
  });
});

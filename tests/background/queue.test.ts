import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { QueueLine } from '../../lib/core/library/queue';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { CONSENT, reportOf } from '../app/world';
import { RAW } from '../messages/senders';
import { type Browser, createBrowser, emptyDisk, startWorker, tell } from './worker';

const { answeredAt: _answeredAt, ...ANSWER } = CONSENT;
const page = RAW['extension-page'];
const TAB = 7;
const MARA = 'https://www.instagram.com/mara.kneads/';
const BOIS = 'https://www.tiktok.com/@bois.et.vis';
let browser: Browser;
const moved = vi.fn(async () => ({}));

beforeEach(async () => {
  await emptyDisk();
  browser = createBrowser();
  Object.assign(fakeBrowser.tabs, { update: moved });
  moved.mockClear();
  startWorker();
  await tell('consent.answer', ANSWER, page);
  const accounts = [
    { platform: 'instagram', handle: 'mara.kneads' },
    { platform: 'tiktok', handle: 'bois.et.vis' },
  ];
  expect(await tell('queue.add', { accounts }, page)).toMatchObject({ ok: true, value: { added: 2 } });
});

/** What a shortcut set going ends after the press: it must not write into the disk of the next test. */
afterEach(async () => {
  for (let turn = 0; turn < 5; turn += 1) await tell('library.sizes', {}, page);
});

async function lines(): Promise<readonly QueueLine[]> {
  const outcome = await tell('queue.get', {}, page);
  return outcome?.ok ? (outcome.value as readonly QueueLine[]) : [];
}

const opened = () =>
  (moved.mock.calls as unknown as [number, { url: string }][]).map(([tab, { url }]) => [tab, url]);

describe('the queue', () => {
  it('moves the tab once a press, to the address of an account and nothing else', async () => {
    expect(await tell('queue.step', { step: 'next', tabId: TAB }, page)).toEqual({ ok: true, value: true });
    await tell('queue.step', { step: 'next', tabId: TAB }, page);
    expect(await tell('queue.step', { step: 'next', tabId: TAB }, page)).toEqual({ ok: true, value: false });
    expect(opened()).toEqual([
      [TAB, MARA],
      [TAB, BOIS],
    ]);
  });

  it('leaves the profile that was shown at once: a key pressed early speaks of nobody else', async () => {
    await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
    for (const handle of ['mara.kneads', 'bois.et.vis']) {
      await tell('queue.step', { step: 'next', tabId: TAB }, page);
      expect(await tell('surface.get', { tabId: TAB }, page)).toMatchObject({
        value: { status: 'reading', handle },
      });
    }
    browser.press.tell('verdict-yes', { id: TAB });
    expect((await lines()).map(({ verdict }) => verdict)).toEqual([null, null]);
  });

  it('is nothing that a page or the frame in it could move', async () => {
    for (const sender of [RAW.sensor, RAW.frame]) {
      expect(await tell('queue.step', { step: 'next', tabId: TAB }, sender)).toMatchObject({ ok: false });
      const press = { platform: 'instagram', handle: 'mara.kneads', tabId: TAB };
      expect(await tell('profile.open', press, sender)).toMatchObject({ ok: false });
    }
    expect(moved).not.toHaveBeenCalled();
  });

  it('is stepped through and judged by the browser’s own shortcuts', async () => {
    browser.press.tell('queue-next', { id: TAB });
    await vi.waitFor(() => expect(opened()).toEqual([[TAB, MARA]]));
    await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
    browser.press.tell('verdict-yes', { id: TAB });
    await vi.waitFor(async () => expect((await lines())[0]?.verdict).toBe('yes'));
    expect(moved).toHaveBeenCalledOnce();
  });

  it('moves on twice when the shortcut is pressed twice at once', async () => {
    browser.press.tell('queue-next', { id: TAB });
    browser.press.tell('queue-next', { id: TAB });
    await vi.waitFor(() => expect(opened()).toHaveLength(2));
    expect(opened()).toEqual([
      [TAB, MARA],
      [TAB, BOIS],
    ]);
  });

  it('keeps the order of a verdict by shortcut and one by message', async () => {
    await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
    browser.press.tell('verdict-yes', { id: TAB });
    const draft = { key: 'instagram:mara.kneads', listId: 'shortlist', verdict: 'no' };
    expect(await tell('verdict.set', draft, page)).toMatchObject({ ok: true });
    expect((await lines())[0]?.verdict).toBe('no');
    expect(await tell('surface.get', { tabId: TAB }, page)).toMatchObject({
      value: { own: { verdict: { word: 'no' } } },
    });
  });

  it('gives a verdict to nobody who came into sight after the press', async () => {
    await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
    const step = tell('queue.step', { step: 'next', tabId: TAB }, page);
    browser.press.tell('verdict-yes', { id: TAB });
    await step;
    await tell('note.add', { key: 'instagram:mara.kneads', text: 'later' }, page);
    expect((await lines()).map(({ verdict }) => verdict)).toEqual([null, null]);
  });

  it('goes on after a verdict where the user chose so', async () => {
    await tell('settings.change', { verdictOpensNext: true }, page);
    browser.press.tell('queue-next', { id: TAB });
    await vi.waitFor(() => expect(moved).toHaveBeenCalledOnce());
    await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
    browser.press.tell('verdict-no', { id: TAB });
    await vi.waitFor(() => expect(opened().at(-1)).toEqual([TAB, BOIS]));
    expect((await lines()).map(({ state }) => state)).toEqual(['done', 'current']);
  });
});

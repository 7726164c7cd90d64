import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { CONSENT, reportOf } from '../app/world';
import { RAW } from '../messages/senders';
import { type Browser, createBrowser, emptyDisk, startWorker, tell } from './worker';

const INSTAGRAM = 'https://www.instagram.com/*';
const TIKTOK = 'https://www.tiktok.com/*';
const { answeredAt: _answeredAt, ...ANSWER } = CONSENT;
const page = RAW['extension-page'];
let browser: Browser;

beforeEach(async () => {
  await emptyDisk();
  browser = createBrowser();
  startWorker();
  await tell('consent.answer', ANSWER, page);
  browser.injected.length = 0;
});

/** The tab that a popup speaks of. Without access the browser does not tell its address. */
function tabShows(tab: { readonly url?: string; readonly status: 'loading' | 'complete' }): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, ...tab } as never);
}

async function shown(): Promise<unknown> {
  const outcome = await tell('surface.get', { tabId: 7 }, page);
  return outcome?.ok ? outcome.value : null;
}

it('a page that nobody of ours looked at says so once it has loaded', async () => {
  const url = 'https://www.instagram.com/mara.kneads/';
  tabShows({ url, status: 'loading' });
  expect(await shown()).toEqual({ status: 'elsewhere' });
  tabShows({ url, status: 'complete' });
  expect(await shown()).toEqual({ status: 'unread', platform: 'instagram' });
  await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
  expect(await shown()).toMatchObject({ status: 'ready' });
});

it('a page that never came says so, and one that came stays as it is', async () => {
  const url = 'https://www.instagram.com/mara.kneads/';
  const asked = vi.fn(async (): Promise<unknown> => 'absent');
  Object.assign(fakeBrowser.tabs, { sendMessage: asked });
  tabShows({ url, status: 'complete' });
  const loaded = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7, url } as never);
  await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
  await loaded();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(await shown()).toMatchObject({ status: 'ready' });
  asked.mockRejectedValue(new Error('nobody is there'));
  await loaded();
  await vi.waitFor(
    async () => expect(await shown()).toMatchObject({ status: 'withheld', reason: 'not-loaded' }),
    { timeout: 8000 },
  );
  expect(await shown()).toMatchObject({ platform: 'instagram', handle: 'mara.kneads' });
  await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
  expect(await shown(), 'reloaded').toMatchObject({ status: 'ready' });
});

it('withdrawn access is named, and nothing read before stays in sight', async () => {
  await tell('page.observed', reportOf(maraKneads, new Date().toISOString()), RAW.sensor);
  browser.forbidden.add(INSTAGRAM);
  browser.withdrawn.tell({ origins: [INSTAGRAM] });
  tabShows({ status: 'complete' });
  await vi.waitFor(async () =>
    expect(await shown()).toEqual({ status: 'no-access', platforms: ['instagram'] }),
  );
  expect(await fakeBrowser.storage.session.get('tab:7')).toEqual({});
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
});

it('access that is given brings the scripts into the pages that are open', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    String(url) === TIKTOK ? [{ id: 9 } as never] : [],
  );
  browser.granted.tell({ origins: [TIKTOK] });
  await vi.waitFor(() =>
    expect(browser.injected).toEqual([{ tabId: 9, file: '/content-scripts/tiktok.js' }]),
  );
});

it('the shortcut asks the page for the panel, and opens the popup where it cannot stand', async () => {
  const asked = vi.fn(async (): Promise<unknown> => 'stands');
  const openPopup = vi.fn(async () => {});
  Object.assign(fakeBrowser.tabs, { sendMessage: asked });
  Object.assign(fakeBrowser.action, { openPopup });
  browser.press.tell('show-panel', { id: 7 });
  await vi.waitFor(() =>
    expect(asked).toHaveBeenCalledWith(
      7,
      { type: 'frame.show', shape: 'panel', focus: true },
      { frameId: 0 },
    ),
  );
  expect(openPopup).not.toHaveBeenCalled();
  for (const answer of ['gave-way', undefined]) {
    openPopup.mockClear();
    asked.mockResolvedValueOnce(answer);
    browser.press.tell('show-panel', { id: 7 });
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  }
});

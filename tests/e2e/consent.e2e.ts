import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept, registeredScripts } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, ownElements, popupOf, shownScore, until, waitForChip } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const VISIBLE_ONLY = 'Only what is visible on the page';
const SITE = samplePage(maraKneads, new Date().toISOString());

async function openSite(stage: Stage) {
  const page = await stage.context.newPage();
  await page.goto(SITE.url);
  return page;
}

describe('before the question of the welcome page is answered', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
  });
  afterAll(() => stage.close());

  it('the welcome page opens by itself', async () => {
    const welcome = await until(async () =>
      stage.context.pages().find((page) => page.url().endsWith('/welcome.html')),
    );
    await welcome?.getByRole('button', { name: 'Start' }).waitFor();
    expect(welcome?.url()).toBe(stage.extensionPage('welcome.html'));
  });

  it('a profile shows nothing of ours, nothing is stored, and no script of ours is registered', async () => {
    const page = await openSite(stage);
    await page.waitForLoadState('networkidle');
    // Longer than a page needs to settle and be reported.
    await page.waitForTimeout(2500);
    expect(await ownElements(page)).toBe(0);
    expect(page.frames()).toHaveLength(1);
    expect(await registeredScripts(stage.worker)).toEqual([]);
    const { tables, storage } = await kept(stage.worker);
    expect(tables?.profiles ?? []).toEqual([]);
    expect(tables?.changes ?? []).toEqual([]);
    expect(storage).not.toHaveProperty('consent');
    expect(JSON.stringify(storage)).not.toContain(maraKneads.handle);

    const popup = await popupOf(stage, page);
    expect(await popup.locator('h1').innerText()).toBe('Not started yet');
    expect(await popup.getByText(maraKneads.name).count()).toBe(0);
  });

  it('the toolbar says nothing of the profile either', async () => {
    const badges = await stage.worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(
        tabs.map(({ id }) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id })),
      );
    });
    expect(badges.join('')).toBe('');
  });

  it('Start lets the next profile be read, with the figures that the page itself receives', async () => {
    await answerWelcome(stage);
    expect(await registeredScripts(stage.worker)).toEqual(['tap']);
    expect(await fitShown(await openSite(stage))).toMatch(/^Fit \d+$/);
    const { tables, storage } = await kept(stage.worker);
    expect(tables?.profiles?.map(({ handle }) => handle)).toEqual([maraKneads.handle]);
    expect(storage.consent).toMatchObject({ reading: 'page-and-responses', memory: 'everyone' });
  });
});

describe('with "Only what is visible on the page"', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
  });
  afterAll(() => stage.close());

  it('the script that hears the page’s answers is never registered, and the page alone is read', async () => {
    await answerWelcome(stage, undefined, [VISIBLE_ONLY]);
    expect(await registeredScripts(stage.worker)).toEqual([]);
    const page = await openSite(stage);
    const frame = await waitForChip(page);
    expect(await page.evaluate(() => String(window.fetch))).toContain('[native code]');
    // The header is read; likes and comments come with the answers only, and are not guessed.
    expect(await shownScore(frame)).toBe('No score yet');
    const [profile] = (await kept(stage.worker)).tables?.profiles ?? [];
    expect(profile).toMatchObject({
      handle: maraKneads.handle,
      record: { followers: { low: maraKneads.followers, high: maraKneads.followers } },
    });
    expect(JSON.stringify(profile)).not.toContain('"via":"response"');
  });

  it('the script goes when the answer is changed back from the deeper one', async () => {
    await answerWelcome(stage);
    expect(await registeredScripts(stage.worker)).toEqual(['tap']);
    await answerWelcome(stage, undefined, [VISIBLE_ONLY]);
    expect(await registeredScripts(stage.worker)).toEqual([]);
  });
});

describe('with "Nothing" remembered', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
  });
  afterAll(() => stage.close());

  it('the score shows and the disk stays empty', async () => {
    await answerWelcome(stage, undefined, ['Nothing']);
    const page = await openSite(stage);
    expect(await fitShown(page)).toMatch(/^Fit \d+$/);
    const { tables } = await kept(stage.worker);
    expect(tables?.profiles ?? []).toEqual([]);
    expect(tables?.series ?? []).toEqual([]);
    expect(tables?.insights ?? []).toEqual([]);
  });
});

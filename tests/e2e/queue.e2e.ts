import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileAddress } from '../../lib/core/profile/platform';
import { SAMPLES } from '../../lib/samples/catalog';
import { samplePages } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, popupOf, until, waitForChip } from './surfaces';

/** Journey 5 in small: six handles of both sites, a bad line and one named twice. */
const PASTED = [
  'tobi.trails',
  'https://www.instagram.com/mara.kneads/?hl=en',
  'tiktok.com/@bois.et.vis',
  'quiet.cellar',
  'what is this?',
  '@Tobi.Trails',
  'ivo.unboxes',
  'tiktok:pan.tomas',
].join('\n');

let stage: Stage;
let site: Page;
let panel: Page;
beforeAll(async () => {
  stage = await launchChromium();
  stage.serve(samplePages(new Date().toISOString()));
  await answerWelcome(stage);
  site = await stage.context.newPage();
  await site.goto(profileAddress('instagram', 'nova.atelier'));
  await waitForChip(site);
  panel = await popupOf(stage, site, 'sidepanel.html');
});
afterAll(() => stage.close());

/** Walks on with Tab until the control of this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const reached = await until(async () => {
    await panel.keyboard.press('Tab');
    return panel.evaluate((wanted) => {
      const at = document.activeElement;
      const told =
        at?.getAttribute('aria-label') ??
        (at as HTMLInputElement | null)?.labels?.[0]?.textContent ??
        at?.textContent;
      return told?.startsWith(wanted) ?? false;
    }, name);
  });
  expect(reached, name).toBe(true);
}

const bar = () => panel.locator('.queue-bar').innerText();

/** The panel shows this creator, read. */
async function shows(handle: string, selector = '.verdict'): Promise<void> {
  await site.waitForURL((url) => url.href.includes(handle), { timeout: 15_000 });
  const reached = await until(async () => {
    const told = await panel.locator('.panel-body').innerText();
    return told.includes(handle) && (await panel.locator(selector).count()) > 0;
  });
  expect(reached, handle).toBe(true);
}

describe('a pasted list', { timeout: 90_000 }, () => {
  it('is worked through by keyboard alone, one press a page', async () => {
    await tabTo('Work through a list');
    await panel.keyboard.press('Enter');
    await tabTo('Handles or links');
    await panel.keyboard.insertText(PASTED);
    await tabTo('Instagram');
    await panel.keyboard.press('Enter');
    await tabTo('Queue 6 creators');
    await panel.keyboard.press('Enter');
    await panel.getByText('6 creators queued.').waitFor();
    expect(await bar()).toContain('Keys go to Touchstone');
    expect(await bar()).toContain('Everywhere: Alt+Shift+J next, Alt+Shift+Y yes');

    await panel.keyboard.press('j');
    await shows('tobi.trails');
    await panel.keyboard.press('y');
    await panel.locator('.verdict-yes[aria-pressed="true"]').waitFor();
    await panel.keyboard.press('j');
    await shows('mara.kneads');
    await panel.keyboard.press('x');
    await panel.locator('.verdict-no[aria-pressed="true"]').waitFor();
    await panel.keyboard.press('2');
    await panel.locator('.reason[aria-pressed="true"]', { hasText: 'posts rarely' }).waitFor();
    await panel.keyboard.press('j');
    await shows('bois.et.vis');
    expect(await bar()).toContain('3 of 6');
    expect(await bar()).toContain('1 yes · 1 no');
  });

  it('takes the last verdict back by z, back at that creator', async () => {
    await panel.keyboard.press('z');
    await shows('mara.kneads');
    expect(await panel.locator('.verdict-no[aria-pressed="true"]').count()).toBe(1);
    await panel.keyboard.press('z');
    await until(async () => (await panel.locator('.verdict[aria-pressed="true"]').count()) === 0);
    expect(await panel.locator('.verdict[aria-pressed="true"]').count()).toBe(0);
    expect((await bar()).replace(/[\u2068\u2069]/g, '')).toContain('Taken back. @mara.kneads is open again.');
    await panel.keyboard.press('m');
    await panel.locator('.verdict-maybe[aria-pressed="true"]').waitFor();
  });

  it('goes on where it was after a restart, passes over a private account and says so', async () => {
    await panel.reload();
    await shows('mara.kneads');
    expect(await bar()).toContain('1 yes · 1 maybe');
    await panel.keyboard.press('j');
    await site.waitForURL(/quiet\.cellar/);
    await panel.getByText('Private account').first().waitFor();
    await panel.keyboard.press('j');
    await shows('ivo.unboxes');
    expect(await bar()).toContain('1 skipped');
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await until(async () => (await bar()).includes('Nobody is left.'));
    expect(await bar()).toContain('6 of 6');
  });

  it('told the sites nothing but whose page was opened', async () => {
    const opened = stage.requests.filter((url) => SAMPLES.some(({ handle }) => url.includes(`${handle}`)));
    const addresses = SAMPLES.map(({ platform, handle }) => profileAddress(platform, handle));
    for (const url of opened) expect(addresses).toContain(url);
    expect(stage.unserved).toEqual([]);
    const { tables } = await kept(stage.worker);
    expect(tables?.queues?.map(({ state }) => state)).toHaveLength(6);
  });
});

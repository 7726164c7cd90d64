import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, popupOf } from './surfaces';

const NOW = new Date().toISOString();
const [MARA, TOBI] = [samplePage(maraKneads, NOW), samplePage(tobiTrails, NOW)];
let stage: Stage;
let site: Page;
let panel: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve([MARA]);
  await answerWelcome(stage);
  site = await stage.context.newPage();
  await site.goto(MARA.url);
  await fitShown(site);
  panel = await popupOf(stage, site, 'sidepanel.html');
  await panel.locator('.score-mark').first().waitFor();
});
afterAll(() => stage.close());

describe('a page that does not load', () => {
  it('says so in panel and popup instead of reading on, and shows nothing of the page before', async () => {
    await expect(site.goto(TOBI.url)).rejects.toThrow();
    await panel.getByRole('heading', { name: 'The page did not load' }).waitFor();
    expect(await panel.locator('.score-mark').count()).toBe(0);
    const popup = await stage.context.newPage();
    await popup.goto(panel.url().replace('sidepanel.html', 'popup.html'));
    await popup.getByRole('heading', { name: 'The page did not load' }).waitFor();
    await popup.close();
  });

  it('is read as soon as it comes, by the button that is offered', async () => {
    stage.serve([TOBI]);
    await panel.getByRole('button', { name: 'Reload the page' }).press('Enter');
    await panel.locator('.head-name', { hasText: tobiTrails.name }).waitFor();
    await panel.locator('.score-mark').first().waitFor();
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, openPanel, popupOf, shownScore, until } from './surfaces';

const SITE = samplePage(maraKneads, new Date().toISOString());
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A folder for pictures to look at; none are made without it. */
const PICTURES = process.env.TOUCHSTONE_PICTURES;

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES)
    await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: page.url().includes('dashboard') });
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
}

async function violations(page: Page, within: readonly string[] = ['html']): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  for (const part of within) axe.include(part);
  const result = await axe.analyze();
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe('a list with a brief', () => {
  let stage: Stage;
  let dashboard: Page;

  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([SITE]);
    await answerWelcome(stage);
    dashboard = await stage.context.newPage();
    await dashboard.goto(stage.extensionPage('dashboard.html#briefs'));
  });
  afterAll(() => stage.close());

  it('is made in the dashboard and saved as it is written', async () => {
    await dashboard.getByLabel('New list').fill('Flour, autumn');
    await dashboard.getByRole('button', { name: 'Create' }).click();
    await dashboard.getByRole('button', { name: 'Write a brief' }).click();
    await fill(dashboard, 'Words wanted', 'sourdough\nrye\npottery');
    await fill(dashboard, 'Red lines', 'caraway, vodka');
    await fill(dashboard, 'Own brands', 'Millbrook Flour');
    await fill(dashboard, 'Rival brands', 'Grainworks');
    await fill(dashboard, 'Budget per post', '400');
    await dashboard.getByLabel('Food and drink').check();
    await dashboard.getByRole('button', { name: 'Make it the current list' }).click();
    await dashboard.getByText('The current list: verdicts go here.').waitFor();
    await dashboard.getByText('saved on this computer only').waitFor();
    const { tables, storage } = await kept(stage.worker);
    const [brief] = tables?.briefs ?? [];
    const list = (tables?.lists ?? []).find(({ name }) => name === 'Flour, autumn');
    expect(brief).toMatchObject({
      id: list?.briefId,
      brief: { name: 'Flour, autumn', terms: ['sourdough', 'rye', 'pottery'], niches: ['food'] },
    });
    expect(storage.settings).toMatchObject({ currentListId: list?.id });
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', async (colorScheme) => {
    await dashboard.emulateMedia({ colorScheme });
    expect(await violations(dashboard)).toEqual([]);
    await picture(dashboard, `editor-${colorScheme}`);
    await fill(dashboard, 'Look back', 'a year');
    await dashboard.getByText('Type a whole number').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await picture(dashboard, `editor-wrong-${colorScheme}`);
    await fill(dashboard, 'Look back', '');
    await dashboard.getByText('saved on this computer only').waitFor();
  });

  it('judges the profile on show: its part, its quotes, and one key to the general fit', async () => {
    const site = await stage.context.newPage();
    await site.goto(SITE.url);
    const withBrief = await fitShown(site);
    const frame = await openPanel(site);
    expect(await frame.locator('.list-named').innerText()).toBe('For list Flour, autumn and its brief');
    const panel = (await frame.locator('.panel-body').innerText()).replace(/[\u2066-\u2069]/g, '');
    expect(panel).toContain('Captions cover');
    expect(panel).toMatch(/sourdough\s+in \d+ posts/);
    expect(panel).toMatch(/pottery\s+not found/);
    expect(panel).toContain('Red line found: caraway');
    expect(panel).toContain('Rye with caraway, the way my neighbour bakes it');
    expect(panel).toContain('Rival brands: none in the 13 posts read and the bio.');
    expect(panel).toContain('Your brand: Millbrook Flour');
    const quote = frame.locator('.quotes a').first();
    expect(await quote.getAttribute('href')).toContain('https://www.instagram.com/');
    await picture(site, 'panel-brief');

    await frame.locator('.button[aria-label="Next list"]:not([aria-disabled])').waitFor();
    await frame.locator('.panel-body').click({ position: { x: 5, y: 5 } });
    await site.keyboard.press('l');
    await until(async () => (await frame.locator('.list-named').innerText()).includes('without a brief'));
    expect(await frame.locator('.list-named').innerText()).toBe('For list Shortlist, without a brief');
    expect(await frame.locator('.drawer').innerText()).toContain('general fit');
    expect(await frame.locator('.red-lines').count()).toBe(0);
    const points = await frame.locator('.score-figure').evaluate((figure) => figure.firstChild?.textContent);
    expect(`Fit ${points}`).not.toBe(withBrief);
    await picture(site, 'panel-general');

    await site.keyboard.press('l');
    await until(async () => (await frame.locator('.list-named').innerText()).includes('its brief'));
    await site.keyboard.press('Escape');
    await frame.locator('.chip').waitFor();
    expect(await shownScore(frame)).toBe(withBrief);
    expect(await frame.locator('.chip-second').innerText()).toContain('Flour, autumn');
    await picture(site, 'chip-brief');

    const popup = await popupOf(stage, site);
    expect(await popup.locator('.list-named').innerText()).toBe('For list Flour, autumn and its brief');
    expect(await popup.locator('.red-lines').innerText()).toContain('caraway');
    await picture(popup, 'popup-brief');
    await popup.keyboard.press('l');
    await popup.getByText('without a brief').first().waitFor();
    await picture(popup, 'popup-general');
    await popup.close();
    await site.close();
  });

  it('is opened from a surface, and its look back is changed in the side panel', async () => {
    const site = await stage.context.newPage();
    await site.goto(SITE.url);
    await fitShown(site);
    const side = await popupOf(stage, site, 'sidepanel.html');
    // A second try may find the other list on show.
    const named = await side.locator('.list-named').innerText();
    if (named.includes('without a brief')) await side.getByRole('button', { name: 'Next list' }).click();
    await side.getByText('and its brief').waitFor();
    await fill(side, 'Look back this many days', '14');
    await side.getByText('Looked back 14 days').waitFor();
    expect(await side.locator('.red-lines').count()).toBe(0);
    await side.setViewportSize({ width: 400, height: 900 });
    await picture(side, 'side-panel-brief');
    expect(await violations(side, ['.list-line', 'section:has(.look-back)'])).toEqual([]);

    const opening = stage.context.waitForEvent('page');
    await side.getByRole('button', { name: 'Edit brief' }).click();
    const opened = await opening;
    expect(await opened.getByLabel('Look back').inputValue()).toBe('14');
    expect(stage.unserved).toEqual([]);
  });
});

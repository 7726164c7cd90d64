import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOW = new Date().toISOString();
const CREATORS = [maraKneads, panTomas];
let stage: Stage;
let library: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve(CREATORS.map((creator) => samplePage(creator, NOW)));
  await answerWelcome(stage);
  for (const creator of CREATORS) {
    const page = await stage.context.newPage();
    await page.goto(samplePage(creator, NOW).url);
    await fitShown(page);
    await page.close();
  }
  library = await stage.context.newPage();
  await library.goto(stage.extensionPage('dashboard.html#library'));
  await library.locator('.library-row').nth(1).waitFor();
});
afterAll(() => stage.close());

/** Points as the table shows them, by key. */
const points = () =>
  library
    .locator('.library-row')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-key'), row.querySelector('.fit-points')?.textContent]),
      ),
    );

describe('the library judged by a brief', () => {
  it('offers no brief that the list at hand does not have', async () => {
    expect(await library.getByRole('group', { name: 'Fit for' }).count()).toBe(0);
  });

  it('shows the fit that the page of a profile shows for the brief, and goes back by one press', async () => {
    const brief = { name: 'Pans', terms: ['cast iron'], niches: ['tech'], weights: { niche: 60 } };
    const payload = { listId: 'shortlist', brief };
    await library.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'brief.save', payload });
    await library.reload();
    await library.locator('.library-row').nth(1).waitFor();
    const everybody = await points();
    await library.getByRole('button', { name: /the brief of/ }).press('Enter');
    const head = library.getByRole('columnheader', { name: 'Fit for the brief, from its low end' });
    await head.waitFor();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const { violations } = await new AxeBuilder({ page: library }).withTags(RULES).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const byBrief = await points();
    expect(byBrief).not.toEqual(everybody);
    const [row] = Object.entries(byBrief);
    expect(await library.locator('.library-row .streak-band').count(), 'of general fits').toBe(0);
    await library.getByRole('button', { name: 'everybody', exact: true }).press('Enter');
    await library.getByRole('columnheader', { name: 'General fit, from its low end' }).waitFor();
    expect(await points()).toEqual(everybody);
    await library.goto(stage.extensionPage(`dashboard.html#profile/${encodeURIComponent(row?.[0] ?? '')}`));
    await library.locator('.person .score-figure').waitFor();
    expect(await library.locator('.person .score-figure').innerText()).toContain(row?.[1]);
    const change = { listId: 'shortlist', keys: [row?.[0]], change: { stage: 'prospect' } };
    await library.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'entry.change',
      payload: change,
    });
    await library.goto(stage.extensionPage('dashboard.html#list/shortlist'));
    await library.getByRole('columnheader', { name: 'Fit for the brief' }).waitFor();
    expect(await library.locator('.list-table tbody td').nth(1).innerText()).toBe(row?.[1]);
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, until } from './surfaces';

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
  await library.goto(stage.extensionPage('dashboard.html'));
  await library.locator('.library-row').nth(1).waitFor();
});
afterAll(() => stage.close());

const rows = async (table: string) => (await kept(stage.worker)).tables?.[table] ?? [];

async function broken(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: library }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`);
}

describe('the library as a tool', () => {
  it('changes many rows by keyboard, and takes it back with one press', async () => {
    await library.locator('.library-row').first().click();
    await library.keyboard.press('Shift+ArrowDown');
    await library.getByRole('button', { name: 'Change 2' }).click();
    expect(await broken()).toEqual([]);
    await library.getByLabel('Tags, with commas').fill('bread, oven');
    await library.keyboard.press('Enter');
    await library.getByText('Tags changed for 2 creators').waitFor();
    expect(await rows('entries')).toMatchObject([{ tags: ['bread', 'oven'] }, { tags: ['bread', 'oven'] }]);
    await library.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await rows('entries')).length === 0);
    expect(await rows('entries')).toEqual([]);
  });

  it('remembers columns, and keeps them with filters as a view', async () => {
    await library.getByRole('button', { name: 'Columns', exact: true }).click();
    await library.getByLabel('Tags', { exact: true }).check();
    await library.keyboard.press('Escape');
    await library.getByRole('columnheader', { name: 'Tags' }).waitFor();
    await library.getByRole('button', { name: 'Views', exact: true }).click();
    await library.getByLabel('Save what is on show as').fill('With tags');
    await library.keyboard.press('Enter');
    await library.getByText('The view is saved.').waitFor();
    await library.reload();
    await library.locator('.library-row').first().waitFor();
    await library.getByRole('columnheader', { name: 'Tags' }).waitFor();
    await library.getByRole('button', { name: 'Columns', exact: true }).click();
    await library.getByRole('button', { name: 'The usual columns' }).click();
    await library.keyboard.press('Escape');
    expect(await library.getByRole('columnheader', { name: 'Tags' }).count()).toBe(0);
    await library.getByRole('button', { name: 'Views', exact: true }).click();
    await library.getByRole('button', { name: 'With tags', exact: true }).click();
    await library.getByRole('columnheader', { name: 'Tags' }).waitFor();
  });

  it('asks own questions, freezes the answers with a verdict, and opens the record', async () => {
    await library.goto(stage.extensionPage('dashboard.html#list/shortlist'));
    await library.getByRole('tab', { name: 'Questions and reasons' }).click();
    await library.getByLabel('New question').fill('Shows hands at work?');
    await library.keyboard.press('Enter');
    await library.getByLabel('Question 1').waitFor();
    expect(await broken()).toEqual([]);
    const [platform, handle] = [maraKneads.platform, maraKneads.handle];
    await library.goto(stage.extensionPage(`dashboard.html#profile/${platform}%3A${handle}`));
    await library.locator('.person .score-figure').waitFor();
    await library.locator('.question').waitFor();
    await library.locator('body').press('q');
    await library.keyboard.press('u');
    await until(async () => (await rows('answers')).length === 1);
    await library.getByRole('button', { name: /^Yes/ }).first().click();
    await library
      .getByRole('link', { name: /record of the decision/ })
      .first()
      .click();
    await library.getByRole('row', { name: /Shows hands at work/ }).waitFor();
    expect(await library.locator('.record-facts').innerText()).toContain('Shortlist');
    expect(await broken()).toEqual([]);
  });
});

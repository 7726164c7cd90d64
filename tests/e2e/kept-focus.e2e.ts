import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { fitShown, until } from './surfaces';

const SITE = samplePage(maraKneads, new Date().toISOString());
const PICTURES = process.env.TOUCHSTONE_PICTURES;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve([SITE]);
  page = await stage.context.newPage();
});
afterAll(() => stage.close());

/** Presses a button by keyboard alone, once it is there. */
async function press(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
}

/** What has the focus: its words or the name of its field; '' = nothing has. */
const focused = () =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (!now || now === document.body) return '';
    const field = now as HTMLInputElement;
    const label = field.labels?.[0]?.textContent ?? '';
    return (now.getAttribute('aria-label') ?? (label || now.textContent) ?? '').trim() || now.tagName;
  });

async function picture(name: string): Promise<void> {
  if (!PICTURES) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png` });
  }
}

it('goes from the first answers to what is to be done next', async () => {
  await page.goto(stage.extensionPage('welcome.html'));
  await press('Start');
  await page.getByText('Ready.').waitFor();
  await until(async () => (await focused()) === 'Write down what you look for');
});

it('goes into the brief that was begun, and back to its beginning', async () => {
  await page.goto(SITE.url);
  await fitShown(page);
  await page.goto(stage.extensionPage('dashboard.html#briefs'));
  await press('Write a brief');
  await until(async () => (await focused()) === 'Name of the brief');
  await press('Remove the brief');
  await until(async () => (await focused()) === 'Write a brief');
});

it('stays in the filters that were cleared, and with the table after an undo', async () => {
  await page.goto(stage.extensionPage('dashboard.html#library'));
  await page.getByRole('row', { name: /mara/ }).waitFor();
  await page.getByRole('searchbox').fill('nobody of that name');
  await page.getByRole('button', { name: 'Clear filters' }).first().waitFor();
  await press('Clear filters').catch(async () => {
    await page.getByRole('button', { name: 'Clear filters' }).first().focus();
    await page.keyboard.press('Enter');
  });
  await page.getByRole('row', { name: /mara/ }).waitFor();
  expect(await focused()).not.toBe('');
});

it('follows the steps of a sheet to its end', async () => {
  await page.goto(stage.extensionPage('dashboard.html#files'));
  await page
    .getByLabel('Handles, links, or rows copied from a spreadsheet')
    .fill('https://www.tiktok.com/@tom.bakes');
  await press('Read what is pasted');
  await page.getByRole('button', { name: 'Show what it would do' }).waitFor();
  await page.getByLabel('Name of the new list').fill('Pasted');
  await press('Show what it would do');
  await page.getByRole('button', { name: 'Take them in' }).waitFor();
  expect(await focused()).not.toBe('');
  await press('Take them in');
  await page.getByRole('link', { name: 'Open the list' }).waitFor();
  expect(await focused()).not.toBe('');
  await press('Take it back');
  await page.getByText('Taken back').waitFor();
  expect(await focused()).not.toBe('');
});

it('stays where somebody was looked for and forgotten', async () => {
  await page.goto(stage.extensionPage('dashboard.html#check'));
  await page.getByLabel('Handle').fill('mara');
  await press('Look');
  await page.getByRole('button', { name: /^Forget @.* on Instagram$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('is forgotten').waitFor();
  expect(await focused()).not.toBe('');
});

it('a search names creators on lists whom nobody looked at', async () => {
  await page.goto(stage.extensionPage('dashboard.html#files'));
  await page
    .getByLabel('Handles, links, or rows copied from a spreadsheet')
    .fill('https://www.tiktok.com/@tom.bakes');
  await press('Read what is pasted');
  await page.getByLabel('Name of the new list').fill('Pasted');
  await press('Show what it would do');
  await press('Take them in');
  await page.getByRole('link', { name: 'Open the list' }).waitFor();
  await page.goto(SITE.url);
  await fitShown(page);
  await page.goto(stage.extensionPage('dashboard.html#library'));
  await page.getByRole('row', { name: /mara/ }).waitFor();
  await page.getByRole('searchbox').fill('tom');
  await page.getByText('whom you have not looked at yet').waitFor();
  await picture('unseen');
  expect(await page.getByRole('link', { name: /tom\.bakes/ }).getAttribute('href')).toBe(
    'https://www.tiktok.com/@tom.bakes',
  );
});

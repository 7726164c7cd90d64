import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, until } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOW = new Date().toISOString();
const CREATORS = [maraKneads, panTomas];
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><script>alert(1)</script><rect width="9" height="3"/></svg>';
const PAPER = ['A4', 'Letter'] as const;
const folder = mkdtempSync(join(tmpdir(), 'touchstone-report-'));
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve(CREATORS.map((creator) => samplePage(creator, NOW)));
  await answerWelcome(stage);
  for (const creator of CREATORS) {
    const site = await stage.context.newPage();
    await site.goto(samplePage(creator, NOW).url);
    await fitShown(site);
    await site.close();
  }
  page = await stage.context.newPage();
  await page.goto(stage.extensionPage('dashboard.html'));
  await page.evaluate(
    async (keys) => {
      for (const key of keys) {
        const draft = { key, listId: 'shortlist', verdict: 'yes' };
        await chrome.runtime.sendMessage({ type: 'verdict.set', payload: draft });
      }
      const note = { key: keys[0], text: 'zebraquartz asks too much' };
      await chrome.runtime.sendMessage({ type: 'note.add', payload: note });
    },
    CREATORS.map(({ platform, handle }) => `${platform}:${handle}`),
  );
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(place: string): Promise<void> {
  await page.goto(stage.extensionPage(`dashboard.html#${place}`));
  await page.locator('.report-sheet').first().waitFor();
}

async function pagesOn(format: (typeof PAPER)[number]): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function saved(): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as one file' }).click();
  const download = await waiting;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe('a report of one creator', () => {
  it('is made from the profile’s page, and is one page on either paper', async () => {
    await page.goto(stage.extensionPage(`dashboard.html#profile/instagram%3A${maraKneads.handle}`));
    await page.getByRole('link', { name: 'Make a report' }).click();
    await page.locator('.report-sheet').waitFor();
    for (const format of PAPER) expect(await pagesOn(format), format).toBe(1);
    expect(await page.title()).toContain('mara');
  });

  it('bears the user’s name and logo from then on, and refuses what is no picture', async () => {
    await page.getByLabel('Your name or firm').fill('Rye & Co');
    await page.getByLabel('Your name or firm').blur();
    await page.getByLabel('Your logo').setInputFiles({
      name: 'page.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<html>'),
    });
    await page.getByRole('alert').getByText('page.png').waitFor();
    await page.getByLabel('Your logo').setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(LOGO),
    });
    await page.locator('.letterhead-logo').waitFor();
    await page.reload();
    await page.locator('.letterhead-logo').waitFor();
    expect(await page.locator('.letterhead-name').innerText()).toBe('Rye & Co');
  });

  it('tells a note only once it is ticked', async () => {
    expect(await page.locator('.report').innerText()).not.toContain('zebraquartz');
    await page.getByLabel('Your notes').check();
    expect(await page.locator('.report').innerText()).toContain('zebraquartz');
    await page.reload();
    await page.locator('.report-sheet').waitFor();
    expect(await page.locator('.report').innerText()).not.toContain('zebraquartz');
  });
});

describe('a report of a list', () => {
  it('is a cover, a table and a page each, on either paper', async () => {
    await open('report/list/shortlist');
    expect(await page.getByLabel('Title').inputValue()).toBe('Creators for Shortlist');
    await page.getByLabel('For whom').fill('Millbrook Flour');
    for (const format of PAPER) expect(await pagesOn(format), format).toBe(2 + CREATORS.length);
  });

  it('is saved as one file that opens without a network and runs nothing', async () => {
    const path = await saved();
    expect(path).toMatch(/creators-for-shortlist-\d{4}-\d\d-\d\d\.html$/);
    expect(readFileSync(path, 'utf8')).not.toContain('zebraquartz');
    await stage.context.route(/^file:/, (route) => route.continue());
    const reader = await stage.context.newPage();
    const troubles: string[] = [];
    reader.on('console', (message) => troubles.push(message.text()));
    reader.on('pageerror', (error) => troubles.push(error.message));
    reader.on('dialog', (dialog) => void dialog.dismiss().then(() => troubles.push('a dialog')));
    const asked = stage.requests.length;
    await reader.goto(pathToFileURL(path).href);
    await reader.getByText('Prepared for Millbrook Flour').first().waitFor();
    const width = await reader
      .locator('.letterhead-logo')
      .first()
      .evaluate((logo: HTMLImageElement) => logo.naturalWidth);
    expect(width).toBeGreaterThan(0);
    expect(
      await reader
        .locator('.report-sheet')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    expect(troubles).toEqual([]);
    expect(stage.requests.slice(asked).filter((url) => !url.startsWith('file:'))).toEqual([]);
    const { violations } = await new AxeBuilder({ page: reader }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await reader.close();
  });

  it('can leave a creator out, and breaks no rule of accessibility in either theme', async () => {
    const tick = page.getByLabel(maraKneads.name);
    await tick.uncheck();
    await until(async () => !(await page.locator('.report').innerText()).includes(maraKneads.name));
    expect(await page.locator('.report').innerText()).not.toContain(maraKneads.name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });
});

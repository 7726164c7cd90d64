import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, until } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOW = new Date().toISOString();
const CREATORS = [maraKneads, panTomas, ivoUnboxes];
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
  await library.locator('.library-row').first().waitFor();
});
afterAll(() => stage.close());

const handles = () => library.locator('.library-row .creator-handle').allInnerTexts();
const bare = (texts: readonly string[]) => texts.map((text) => text.replace(/[^a-z0-9._]/g, ''));

describe('the library of three profiles looked at', () => {
  it('is the first page of the dashboard, sorted by the low end of the fit', async () => {
    await until(async () => (await handles()).length === CREATORS.length);
    expect(bare(await handles()).sort()).toEqual(CREATORS.map(({ handle }) => handle).sort());
    const ranges = await library.locator('.library-row .fit-range').allInnerTexts();
    const lows = ranges.map((text) => Number.parseInt(text, 10));
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
    expect(lows.length).toBe(CREATORS.length);
  });

  it('sorts by another figure and filters by site, and finds by a word of the bio', async () => {
    await library.getByRole('button', { name: 'Followers' }).click();
    await until(async () => (await library.locator('th[aria-sort]').innerText()) === 'Followers');
    const bySize = [...CREATORS].sort((a, b) => b.followers - a.followers).map(({ handle }) => handle);
    await until(async () => bare(await handles()).join() === bySize.join());
    expect(bare(await handles())).toEqual(bySize);

    await library.getByRole('combobox', { name: 'Site' }).selectOption('tiktok');
    const onTiktok = CREATORS.filter(({ platform }) => platform === 'tiktok').length;
    await until(async () => (await handles()).length === onTiktok);
    expect((await handles()).length).toBe(onTiktok);
    await library.getByRole('button', { name: 'Clear filters' }).click();
    await library.getByRole('searchbox').fill(maraKneads.bio.split(/\W+/)[0] ?? '');
    await until(async () => bare(await handles()).includes(maraKneads.handle));
    expect(bare(await handles())).toContain(maraKneads.handle);
    await library.getByRole('button', { name: 'Clear filters' }).click();
    await until(async () => (await handles()).length === CREATORS.length);
  });

  it('takes a verdict by key, which the panel then knows', async () => {
    await library.locator('.library-row').first().click();
    await library.keyboard.press('y');
    await until(async () => (await library.locator('.library-row').first().innerText()).includes('yes'));
    await library.reload();
    await library.locator('.library-row').first().waitFor();
    await library.getByRole('combobox', { name: 'Said' }).selectOption('yes');
    await until(async () => (await handles()).length === 1);
    expect((await handles()).length).toBe(1);
    await library.getByRole('button', { name: 'Clear filters' }).click();
  });
});

describe('a profile of the library', () => {
  it('opens on a page of its own, with dated notes, verdicts and what was read', async () => {
    const row = library.locator('.library-row', { hasText: maraKneads.name });
    await row.getByRole('link').click();
    await library.locator('.person .score-figure').waitFor();
    await library.getByRole('textbox', { name: 'New note' }).fill('zebraquartz wants samples');
    await library.getByRole('button', { name: 'Add note' }).click();
    await library.locator('.person-note').first().waitFor();
    expect(await library.locator('.person-note textarea').first().inputValue()).toBe(
      'zebraquartz wants samples',
    );
    expect(new URL(library.url()).hash).toContain('profile/');
    await library.getByRole('link', { name: 'Back to the library' }).click();
    await library.getByRole('searchbox').fill('zebraq');
    await until(async () => bare(await handles()).join() === maraKneads.handle);
    expect(bare(await handles())).toEqual([maraKneads.handle]);
    await library.getByRole('button', { name: 'Clear filters' }).click();
  });
});

describe('a list and a comparison', () => {
  it('keep a stage, and set profiles side by side', async () => {
    await library.getByRole('link', { name: 'Stages and next steps' }).click();
    await library.locator('.list-table select').first().selectOption('contacted');
    await until(async () =>
      (await kept(stage.worker)).tables?.entries?.some(({ stage: at }) => at === 'contacted'),
    );
    await library.reload();
    await library.locator('.list-table select').first().waitFor();
    expect(await library.locator('.list-table select').first().inputValue()).toBe('contacted');
    await library.getByRole('link', { name: 'Back to the library' }).click();
    await library.locator('.library-row').first().waitFor();
    for (const box of await library.locator('.library-row input[type="checkbox"]').all()) await box.check();
    await library.getByRole('button', { name: 'Compare' }).click();
    await library.getByRole('row', { name: /^Engagement per follower/ }).waitFor();
    expect(await library.locator('.list-table thead th').count()).toBe(CREATORS.length + 1);
    await library.getByRole('link', { name: 'Back to the library' }).click();
    await library.locator('.library-row').first().waitFor();
  });
});

describe('the library as a file', () => {
  it('goes out, is erased, comes in again, and everything is back', async () => {
    const { tables: before } = await kept(stage.worker);
    await library.goto(stage.extensionPage('dashboard.html#files'));
    const waiting = library.waitForEvent('download');
    await library.getByRole('button', { name: 'Save the whole library' }).click();
    const download = await waiting;
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-library-'));
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);

    const erased = await library.evaluate(async () => {
      return chrome.runtime.sendMessage({ type: 'library.erase', payload: { everything: true } });
    });
    expect(erased).toMatchObject({ ok: true });
    expect((await kept(stage.worker)).tables?.profiles ?? []).toEqual([]);

    await library.locator('input[accept*="json"]').setInputFiles(file);
    await library.getByRole('button', { name: 'Take it in' }).waitFor();
    expect(await library.locator('tr', { hasText: 'Profiles' }).innerText()).toMatch(/Profiles\s+3/);
    expect((await kept(stage.worker)).tables?.profiles ?? [], 'nothing is written before').toEqual([]);
    await library.getByRole('button', { name: 'Take it in' }).click();
    await library.getByText('Taken in:').waitFor();
    rmSync(folder, { recursive: true, force: true });

    const { tables: after } = await kept(stage.worker);
    for (const table of ['profiles', 'series', 'notes', 'entries', 'verdicts', 'evidence', 'lists']) {
      expect(after?.[table], table).toEqual(before?.[table]);
    }
    await library.goto(stage.extensionPage('dashboard.html#library'));
    await until(async () => (await library.locator('.library-row .fit-range').count()) === CREATORS.length);
    expect(bare(await handles()).sort()).toEqual(CREATORS.map(({ handle }) => handle).sort());
  });

  it('is refused with file, line and reason where it cannot be believed', async () => {
    await library.goto(stage.extensionPage('dashboard.html#files'));
    await library.locator('input[accept*="json"]').setInputFiles({
      name: 'strange.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"touchstone-library","version":9,"rows":[\n]}'),
    });
    await library.getByRole('alert').getByText('strange.json').waitFor();
    expect(await library.getByRole('alert').innerText()).toContain(
      'Line 1: it comes from a newer Touchstone',
    );
  });
});

describe('the new pages', () => {
  const places = () => [
    'library',
    `profile/instagram%3A${maraKneads.handle}`,
    'files',
    'list/shortlist',
    `compare/instagram%3A${maraKneads.handle}/instagram%3A${ivoUnboxes.handle}`,
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`break no rule of accessibility, ${colorScheme}`, async () => {
      for (const place of places()) {
        const page = await stage.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.goto(stage.extensionPage(`dashboard.html#${place}`));
        await page.locator('.library-row, .person .score-figure, .list-table, .section').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const broken = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`,
        );
        expect(broken, place).toEqual([]);
        await page.close();
      }
    });
  }
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, until } from './surfaces';

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

    await library.getByLabel('Site').selectOption('tiktok');
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
    await library.getByLabel('Said').selectOption('yes');
    await until(async () => (await handles()).length === 1);
    expect((await handles()).length).toBe(1);
    await library.getByRole('button', { name: 'Clear filters' }).click();
  });
});

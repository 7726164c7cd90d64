import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileKey } from '../../lib/core/profile/record';
import { dashboardPlaces, fillLibrary, settled } from '../tools/full-library';
import { cutText } from './cut-text';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome } from './surfaces';

const ROOT = resolve(import.meta.dirname, '../..');
const PROFILES = 30;

let stage: Stage;
let page: Page;
let keys: readonly ProfileKey[];

beforeAll(async () => {
  // What people get speaks English only; a build for development has the languages that nobody speaks.
  const build = ['wxt', 'build', '-b', 'chrome', '--mv3', '--mode', 'development'];
  execFileSync('npx', build, { cwd: ROOT, stdio: 'ignore' });
  stage = await launchChromium({ extension: resolve(ROOT, '.output/chrome-mv3-dev') });
  await answerWelcome(stage);
  page = await stage.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(stage.extensionPage('dashboard.html#how'));
  keys = await fillLibrary(page, new Date().toISOString(), PROFILES);
});
afterAll(() => stage.close());

describe('the dashboard in words that are longer', () => {
  it.each([
    ['pseudo', 'ltr', 1280],
    ['pseudo', 'ltr', 840],
    ['rtl', 'rtl', 1280],
    ['rtl', 'rtl', 840],
  ] as const)('cuts nothing off: %s, %s, %i px', async (speaker, direction, width) => {
    await page.setViewportSize({ width, height: 900 });
    const found: string[] = [];
    for (const [name, address, shown] of dashboardPlaces(keys)) {
      await page.goto(stage.extensionPage(address.replace('.html', `.html?speaker=${speaker}`)));
      await page.locator(shown).first().waitFor();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.dir), name).toBe(direction);
      found.push(...(await cutText(page)).map((what) => `${name}: ${what}`));
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 1) found.push(`${name}: the page itself scrolls sideways by ${beyond} px`);
    }
    expect(found).toEqual([]);
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileKey } from '../../lib/core/profile/record';
import { dashboardPlaces, fillLibrary, settled } from '../tools/full-library';
import { cutText, doubleText } from './cut-text';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome } from './surfaces';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PROFILES = 30;
const EMPTY = ['library', 'list', 'compare', 'files', 'briefs', 'check'];
const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
] as const;

type Place = ReturnType<typeof dashboardPlaces>[number];

let stage: Stage;
let places: readonly Place[];
let scans = 0;

beforeAll(async () => {
  stage = await launchChromium();
  await answerWelcome(stage);
});
afterAll(() => stage.close());

interface Broken {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}
declare const axe: { run(options: object): Promise<{ readonly violations: readonly Broken[] }> };

/** A page of the dashboard with the rules in it; they stay while only the part after # changes. */
async function openDashboard(colorScheme: 'light' | 'dark', direction: 'ltr' | 'rtl'): Promise<Page> {
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(stage.extensionPage('dashboard.html#how'));
  await page.locator('.dashboard-main .section').first().waitFor();
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
  await new AxeBuilder({ page }).withRules(['html-has-lang']).analyze();
  return page;
}

async function turnTo(page: Page, [, address, shown]: Place): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    address.replace(/^[^#]*/, ''),
  );
  await page.locator(shown).first().waitFor();
  await settled(page);
}

async function violations(page: Page, name: string): Promise<readonly string[]> {
  scans += 1;
  const found = await page.evaluate(async (rules) => {
    const run = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
    const { violations: broken } = await axe.run(run);
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
  return found.map((what) => `${name}: ${what}`);
}

describe('a dashboard with nobody in it', () => {
  it.each(LOOKS.slice(0, 2))('breaks no rule of accessibility, %s, %s', async (scheme, direction) => {
    const page = await openDashboard(scheme, direction);
    const found: string[] = [];
    for (const name of EMPTY) {
      const hash = { list: 'list/shortlist', compare: 'compare/' }[name] ?? name;
      await turnTo(page, [name, `#${hash}`, '.dashboard-main']);
      found.push(...(await violations(page, name)));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

describe('a full dashboard', () => {
  beforeAll(async () => {
    const page = await stage.context.newPage();
    await page.goto(stage.extensionPage('dashboard.html#how'));
    const keys: readonly ProfileKey[] = await fillLibrary(page, new Date().toISOString(), PROFILES);
    const [record] = (await kept(page)).tables?.evidence ?? [];
    await page.close();
    places = [
      ...dashboardPlaces(keys).filter(([, address]) => address.startsWith('dashboard.html')),
      ['record', `dashboard.html#record/${record?.key}/${record?.id}`, '.record'],
    ];
  });

  it.each(LOOKS)('breaks no rule of accessibility, %s, %s', async (scheme, direction) => {
    const page = await openDashboard(scheme, direction);
    const found: string[] = [];
    for (const place of places) {
      await turnTo(page, place);
      found.push(...(await violations(page, place[0])));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it('in so many scans', () => expect(scans).toBeGreaterThanOrEqual(70));

  it.each([
    ['at 320 px', 320, 'ltr', false],
    ['at 320 px from right to left', 320, 'rtl', false],
    ['with the text twice as large', 840, 'ltr', true],
  ] as const)('cuts no text %s', async (_name, width, direction, twice) => {
    const page = await openDashboard('light', direction);
    await page.setViewportSize({ width, height: 900 });
    if (twice) await doubleText(page);
    const found: string[] = [];
    for (const place of places) {
      await turnTo(page, place);
      found.push(...(await cutText(page)).map((what) => `${place[0]}: ${what}`));
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 1) found.push(`${place[0]}: the page itself scrolls sideways by ${beyond} px`);
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ProfileKey } from '../../lib/core/profile/record';
import { maraKneads } from '../../lib/samples/mara-kneads';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { bundle } from '../bench/bundle';
import type { Stage } from '../e2e/launch-chromium';
import { openPanel, popupOf, until, waitForChip } from '../e2e/surfaces';
import { samplePage } from '../fixtures/sites/sample-pages';
import { inventedCreators } from './invented-creators';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;
declare const bench: {
  fill(creators: readonly SampleCreator[], now: string, author: string): Promise<readonly ProfileKey[]>;
};

const SCHEMES = ['light', 'dark'] as const;
const PROFILES = 200;
const LISTED = 12;
const WIDE = { width: 1440, height: 900 } as const;
const SIDE = { width: 400, height: 900 } as const;

/** Each surface with a library of invented creators behind it, light and dark, as NAME-SCHEME.png. */
export async function pictureSurfaces(stage: Stage, folder: string, now: string, zoom = 1): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('dashboard.html#how'));
  const keys = await fillLibrary(page, now);
  await page.close();
  for (const colorScheme of SCHEMES) {
    const at = (name: string): string => resolve(folder, `${name}-${colorScheme}.png`);
    await pictureProfile(stage, now, colorScheme, at);
    await pictureDashboard(stage, keys, colorScheme, at, zoom);
  }
}

/** Puts the library together in a page of ours, then says what a user would say of some of it. */
async function fillLibrary(page: Page, now: string): Promise<readonly ProfileKey[]> {
  await page.evaluate(await bundle(resolve(import.meta.dirname, 'fill-library-in-page.ts')));
  const creators = inventedCreators(PROFILES);
  const author = await page.evaluate(async () => (await chrome.storage.local.get('installId')).installId);
  const keys = await page.evaluate(([all, at, by]) => bench.fill(all, at, by), [
    creators,
    now,
    String(author),
  ] as const);
  for (const [type, payload] of whatIsSaid(keys, now)) {
    await page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
  }
  return keys;
}

const VERDICTS = ['yes', 'yes', 'maybe', 'no'] as const;
const STAGES = ['prospect', 'contacted', 'negotiating', 'booked'] as const;

/** As a user would have worked with the first creators: verdicts, stages, next steps, prices, a note. */
function whatIsSaid(keys: readonly ProfileKey[], now: string): readonly (readonly [string, object])[] {
  const day = (days: number): string =>
    new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
  const listed = keys.slice(0, LISTED).flatMap((key, index) => {
    const change = {
      stage: STAGES[index % STAGES.length],
      ...(index % 3 === 0 ? { owner: 'Mia', nextStep: 'Send samples', dueOn: day(index - 3) } : {}),
      ...(index % 4 === 1
        ? { price: { amount: 180 + 40 * index, currency: 'USD' }, tags: ['flour', 'autumn'] }
        : {}),
    };
    return [
      ['verdict.set', { key, listId: 'shortlist', verdict: VERDICTS[index % VERDICTS.length] }],
      ['entry.change', { listId: 'shortlist', keys: [key], change }],
    ] as const;
  });
  return [...listed, ['note.add', { key: keys[0], text: 'Answers fast. Wants flour samples first.' }]];
}

type Scheme = (typeof SCHEMES)[number];
type PathOf = (name: string) => string;

/** A profile on its site with chip, badges and panel; the popup and the side panel beside it. */
async function pictureProfile(stage: Stage, now: string, colorScheme: Scheme, at: PathOf): Promise<void> {
  const site = samplePage(maraKneads, now);
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(site.url);
  await waitForChip(page);
  await page.screenshot({ path: at('chip-and-badges') });
  await openPanel(page);
  await page.screenshot({ path: at('panel') });
  for (const [file, name, size] of [
    ['popup.html', 'popup', { width: 380, height: 600 }],
    ['sidepanel.html', 'side-panel', SIDE],
  ] as const) {
    const surface = await popupOf(stage, page, file);
    await surface.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await surface.setViewportSize(size);
    await surface.locator('.score-mark').first().waitFor();
    await surface.screenshot({ path: at(name), fullPage: name === 'side-panel' });
    await surface.close();
  }
  await page.close();
}

async function pictureDashboard(
  stage: Stage,
  keys: readonly ProfileKey[],
  colorScheme: Scheme,
  at: PathOf,
  zoom: number,
): Promise<void> {
  const page = await stage.context.newPage();
  await page.setViewportSize({
    width: Math.round(WIDE.width / zoom),
    height: Math.round(WIDE.height / zoom),
  });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const [name, address, shown] of places(keys)) {
    await page.goto('about:blank');
    await page.goto(stage.extensionPage(address));
    await page.locator(shown).first().waitFor();
    await settled(page);
    await page.screenshot({ path: at(name) });
  }
  await page.close();
}

function places(
  keys: readonly ProfileKey[],
): readonly (readonly [name: string, address: string, shown: string])[] {
  const [first = '', ...others] = keys.map(encodeURIComponent);
  return [
    ['library', 'dashboard.html#library', '.library-row .fit-range'],
    ['profile', `dashboard.html#profile/${first}`, '.person .score-figure, .person .score-none'],
    ['compare', `dashboard.html#compare/${[first, ...others.slice(0, 3)].join('/')}`, '.list-table tbody tr'],
    ['list', 'dashboard.html#list/shortlist', '.list-table tbody tr'],
    ['briefs', 'dashboard.html#briefs', '.dashboard-main h2'],
    ['brief', 'dashboard.html#briefs/shortlist', '.dashboard-main input'],
    ['files', 'dashboard.html#files', '.dashboard-main .section'],
    ['settings', 'dashboard.html#settings', '.settings-sample .chip'],
    ['check', 'dashboard.html#check', '.dashboard-main table'],
    ['how', 'dashboard.html#how', '.dashboard-main .section'],
    ['reading', 'dashboard.html#reading', '.dashboard-main table'],
    ['benchmarks', 'dashboard.html#benchmarks', '.dashboard-main .section'],
    ['report-creator', `dashboard.html#report/profile/${first}`, '.report-sheet'],
    ['report-list', 'dashboard.html#report/list/shortlist', '.report-sheet'],
    ['welcome', 'welcome.html', '.dashboard-main, main h1'],
  ];
}

/** Until what is drawn stays as it is: fields that are read a moment later have come. */
async function settled(page: Page): Promise<void> {
  let before = '';
  let same = 0;
  await until(async () => {
    const now = await page.evaluate(() => `${document.body.innerText.length} ${document.body.scrollHeight}`);
    same = now === before ? same + 1 : 0;
    before = now;
    return same >= 4;
  });
}

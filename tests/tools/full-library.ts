import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { BriefContent } from '../../lib/core/score/brief';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { bundle } from '../bench/bundle';
import { until } from '../e2e/surfaces';
import { inventedCreators } from './invented-creators';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;
declare const bench: {
  fill(creators: readonly SampleCreator[], now: string, author: string): Promise<readonly ProfileKey[]>;
};

const LISTED = 12;

/** Puts a library of so many together in a page of ours, then says what a user would say of some of it. */
export async function fillLibrary(page: Page, now: string, profiles: number): Promise<readonly ProfileKey[]> {
  await page.evaluate(await bundle(resolve(import.meta.dirname, 'fill-library-in-page.ts')));
  const creators = inventedCreators(profiles);
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

/** What a campaign for flour might want; every part of a brief is said. */
const INVENTED_BRIEF: BriefContent = {
  name: 'Flour, autumn',
  platforms: ['instagram', 'tiktok'],
  followers: { min: 10_000, max: 100_000 },
  niches: ['food', 'family'],
  terms: ['sourdough', 'rye bread', 'home baking', 'wholegrain'],
  languages: ['en'],
  redLines: ['raw milk', 'miracle diet', 'gambling'],
  ownBrands: ['millbrook.flour'],
  rivalBrands: ['old.granary', 'white.mill'],
  lookBackDays: 180,
  budgetPerPost: { amount: 350, currency: 'USD' },
};

/** The shortlist with this brief for as long as `work` takes: everything else is drawn by the general fit. */
export async function withBrief(page: Page, work: () => Promise<void>): Promise<void> {
  const save = (brief: BriefContent | null): Promise<unknown> =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'brief.save',
      payload: { listId: 'shortlist', brief },
    });
  await save(INVENTED_BRIEF);
  await work();
  await save(null);
}

/** Every page of the dashboard: its name, its address, and what stands there once it is drawn. */
export function dashboardPlaces(
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
export async function settled(page: Page): Promise<void> {
  let before = '';
  let same = 0;
  await until(async () => {
    const now = await page.evaluate(() => `${document.body.innerText.length} ${document.body.scrollHeight}`);
    same = now === before ? same + 1 : 0;
    before = now;
    return same >= 4;
  });
}

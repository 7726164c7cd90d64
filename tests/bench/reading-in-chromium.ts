import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { PlatformId } from '../../lib/core/profile/platform';
import { serveSites } from '../e2e/serve-sites';
import type { SitePage } from '../fixtures/sites/site-page';
import { bundle } from './bundle';
import { prolific, prolificPage } from './long-body';
import type { Looked } from './reading-in-page';
import { median, type Row } from './row';

declare const prepareLooks: (platform: PlatformId, answers: readonly (readonly [string, string])[]) => void;
declare const lookAgain: (looks: number) => Looked;

const POSTS = 60;
const LOOKS = 30;
/** Code that has never run before is slow, once a page: it must still not be a long task. Milliseconds. */
const FIRST_LIMIT = 50;

interface Scene {
  readonly what: string;
  readonly platform: PlatformId;
  readonly page: SitePage;
  readonly withAnswers: boolean;
  readonly limit: number;
  readonly holds: (times: Looked) => boolean;
}

const full = (platform: PlatformId, withAnswers: boolean): Scene => ({
  what: `${platform}, page of ${POSTS} posts${withAnswers ? ' and its answers' : ', page alone'}`,
  platform,
  page: prolificPage(platform, POSTS),
  withAnswers,
  limit: 5,
  holds: ({ posts, followers }) => posts === POSTS && followers === prolific(platform, 1).followers,
});

/** A page drawn by a build that nobody has seen: its links and words, and not one hook that the reader knows. */
function rebuilt(platform: PlatformId): Scene {
  const page = prolificPage(platform, POSTS);
  const html = page.html
    .replaceAll(/data-e2e=|aria-[a-z]+=|role=|title=/g, 'data-x=')
    .replaceAll(/<(\/?)(header|h1|h2|h3|main|strong)\b/g, '<$1x-$2')
    .replaceAll(/href="[^"]*"/g, 'href="/x"')
    .replaceAll(/<script id="__UNIVERSAL.*?<\/script>/gs, '');
  return {
    what: `${platform}, unknown layout told`,
    platform,
    page: { ...page, html },
    withAnswers: false,
    limit: 200,
    holds: ({ status, posts, followers }) => status !== 'read' && posts === 0 && followers === null,
  };
}

const SCENES: readonly Scene[] = [
  full('instagram', true),
  full('instagram', false),
  full('tiktok', true),
  full('tiktok', false),
  rebuilt('instagram'),
  rebuilt('tiktok'),
];

interface Times {
  readonly first: number;
  readonly later: number;
}

async function oneRound(context: BrowserContext, script: string, scene: Scene): Promise<Times> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  // Of the page's own thread: what others do on the machine does not count.
  const spent = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  await page.goto(scene.page.url);
  await page.evaluate(script);
  const answers = scene.withAnswers ? scene.page.answers.map(({ path, body }) => [path, body] as const) : [];
  await page.evaluate(([platform, said]) => prepareLooks(platform, said), [scene.platform, answers] as const);
  const time = async (looks: number): Promise<number> => {
    const before = await spent();
    const looked = await page.evaluate((count) => lookAgain(count), looks);
    if (!scene.holds(looked)) throw new Error(`${scene.what}: ${JSON.stringify(looked)}`);
    return (await spent()) - before;
  };
  const first = await time(1);
  const later = (await time(LOOKS)) / LOOKS;
  await page.close();
  return { first, later };
}

/** In a real Chromium, the reader bundled as it ships, in a page of its own for each round. */
export async function readPageTimes(rounds: number): Promise<readonly Row[]> {
  const script = await bundle(resolve(import.meta.dirname, 'reading-in-page.ts'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext();
  const sites = await serveSites(context);
  const rows: Row[] = [];
  for (const scene of SCENES) {
    sites.serve([scene.page]);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await oneRound(context, script, scene));
    const row = { unit: 'ms', n: rounds } as const;
    const [first, later] = [median(times.map((time) => time.first)), median(times.map((time) => time.later))];
    rows.push({ ...row, what: `${scene.what}, a look`, median: later, limit: scene.limit });
    const limit = Math.max(FIRST_LIMIT, scene.limit);
    rows.push({ ...row, what: `${scene.what}, the first look`, median: first, limit });
  }
  await browser.close();
  return rows;
}

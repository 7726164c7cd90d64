import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { PlatformId } from '../../lib/core/profile/platform';
import { serveSites } from '../e2e/serve-sites';
import type { SitePage } from '../fixtures/sites/site-page';
import { bundle } from './bundle';
import { prolific, prolificPage } from './long-body';
import type { PageTimes } from './reading-in-page';
import { median, type Row } from './row';

declare const timePage: (
  platform: PlatformId,
  answers: readonly (readonly [string, string])[],
  looks: number,
) => PageTimes;

const POSTS = 60;
const LOOKS = 30;

interface Scene {
  readonly what: string;
  readonly platform: PlatformId;
  readonly page: SitePage;
  readonly withAnswers: boolean;
  readonly limit: number;
  readonly holds: (times: PageTimes) => boolean;
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
    const first: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < Math.min(rounds, 12); round += 1) {
      const page = await context.newPage();
      await page.goto(scene.page.url);
      await page.evaluate(script);
      const answers = scene.withAnswers
        ? scene.page.answers.map(({ path, body }) => [path, body] as const)
        : [];
      const times = await page.evaluate(([platform, said, looks]) => timePage(platform, said, looks), [
        scene.platform,
        answers,
        LOOKS,
      ] as const);
      if (!scene.holds(times)) throw new Error(`${scene.what}: ${JSON.stringify({ ...times, later: [] })}`);
      first.push(times.first);
      later.push(...times.later);
      await page.close();
    }
    const unit = 'ms' as const;
    rows.push({
      what: `${scene.what}, a look`,
      unit,
      n: later.length,
      median: median(later),
      limit: scene.limit,
    });
    rows.push({
      what: `${scene.what}, the first look`,
      unit,
      n: first.length,
      median: median(first),
      limit: scene.limit === 5 ? FIRST_LIMIT : scene.limit,
    });
  }
  await browser.close();
  return rows;
}
/** Code that has never run before is slow, once a page. Milliseconds. */
const FIRST_LIMIT = 20;

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Range } from '../../lib/core/count/range';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { PageReport } from '../../lib/messages/contract';
import { SOFT_CREATORS, type SoftCreator, type SoftMove, softSite } from '../fixtures/sites/soft-site';
import { type Seeded, seeded } from '../platforms/mutations/seeded';
import { openPageWorld, type PageWorld, until } from './page-world/stage';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;
declare const go: (move: SoftMove) => Promise<void>;

const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 200);
/** Every so many navigations the page is left alone until it has been read whole. */
const PAUSE_EVERY = 10;

let world: PageWorld;
let page: Page;
let own: Page;
beforeAll(async () => {
  world = await openPageWorld({ settings: { badges: true } });
  world.serve(softSite());
  page = await world.context.newPage();
  await page.goto('https://www.instagram.com/');
  own = await world.context.newPage();
  await own.goto(world.extensionPage('welcome.html'));
  await page.bringToFront();
});
afterAll(() => world.close());

function nextMove(random: Seeded, last: SoftMove | null): SoftMove {
  const stay = last !== null && random.below(4) === 0;
  const creator =
    SOFT_CREATORS.find(({ handle }) => stay && handle === last.handle) ?? random.pick(SOFT_CREATORS);
  const kind = random.pick(['profile', 'profile', 'reels', 'reels', 'post'] as const);
  const { code } = random.pick(creator.posts);
  const { handle } = creator;
  const bare = stay && random.below(2) === 0;
  const path = {
    profile: `/${handle}/`,
    reels: `/${handle}/reels/`,
    post: bare ? `/p/${code}/` : `/${handle}/reel/${code}/`,
  }[kind];
  return {
    path,
    handle,
    kind,
    code: kind === 'post' ? code : null,
    early: random.below(2) === 0,
    nameFirst: random.below(2) === 0,
    header: random.below(220),
    grid: random.below(120),
  };
}

async function stateOfTab(tabId: number): Promise<SurfaceState> {
  const message = { type: 'surface.get', payload: { tabId } };
  const outcome = await own.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  return outcome.value as SurfaceState;
}

function handleIn(state: SurfaceState): string | null {
  if (state.status === 'ready') return state.insight.handle;
  return 'handle' in state ? state.handle : null;
}

/** Every number shown of a profile must be one of its own. */
function foreignIn(state: SurfaceState): readonly string[] {
  if (state.status !== 'ready') return [];
  const { insight } = state;
  const creator = creatorOf(insight.handle);
  const posts = new Map(creator.posts.map((post) => [post.id, post]));
  return [
    ...foreign('followers', insight.followers, creator.followers),
    ...foreign('following', insight.following, creator.following),
    ...foreign('postCount', insight.postCount, creator.postCount),
    ...insight.posts.flatMap(({ id, views, engagements }) => {
      const post = posts.get(id);
      if (!post) return [`post ${id}`];
      return [
        ...foreign(`views of ${id}`, views, post.views),
        ...foreign(`engagements of ${id}`, engagements, post.likes + post.comments),
      ];
    }),
  ];
}

/** The same for what the page's script told the background. */
function foreignInReport({ observation }: PageReport): readonly string[] {
  if (!observation) return [];
  const creator = creatorOf(observation.handle);
  const posts = new Map(creator.posts.map((post) => [post.code, post]));
  const { followers, following, postCount } = observation.profile;
  return [
    ...foreign('followers', followers?.value, creator.followers),
    ...foreign('following', following?.value, creator.following),
    ...foreign('postCount', postCount?.value, creator.postCount),
    ...observation.posts.flatMap(({ code, likes, comments, views }) => {
      const post = posts.get(code?.value ?? '');
      if (!post) return [`post ${code?.value} of ${creator.handle}`];
      return [
        ...foreign('likes', likes?.value, post.likes),
        ...foreign('comments', comments?.value, post.comments),
        ...foreign('views', views?.value, post.views),
      ];
    }),
  ];
}

function creatorOf(handle: string): SoftCreator {
  const creator = SOFT_CREATORS.find((one) => one.handle === handle);
  if (!creator) throw new Error(`nobody is called ${handle}`);
  return creator;
}

function foreign(what: string, seen: Range | null | undefined, truth: number): readonly string[] {
  return seen && (seen.low > truth || seen.high < truth)
    ? [`${what} ${JSON.stringify(seen)}, not ${truth}`]
    : [];
}

it(`${NAVIGATIONS} soft navigations never leave a number of another profile behind`, {
  timeout: 600_000,
}, async () => {
  const random = seeded(20_261);
  const tabId = await world.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
    return tab?.id ?? -1;
  });
  const wrong: string[] = [];
  let wholly = 0;
  let last: SoftMove | null = null;
  for (let turn = 1; turn <= NAVIGATIONS; turn += 1) {
    const move = nextMove(random, last);
    last = move;
    const where = `${turn} ${move.path}`;
    await page.evaluate((next) => void go(next), move);
    const note = (state: SurfaceState) => {
      if (handleIn(state) !== move.handle) wrong.push(`${where}: shows ${handleIn(state)} (${state.status})`);
      for (const what of foreignIn(state)) wrong.push(`${where}: ${what}`);
    };
    const named = await until(async () => handleIn(await stateOfTab(tabId)) === move.handle, 10_000);
    if (!named) wrong.push(`${where}: never named ${move.handle}`);
    note(await stateOfTab(tabId));
    await page.waitForFunction((mine) => (window as unknown as { painted: number }).painted === mine, turn);
    note(await stateOfTab(tabId));
    if (turn % PAUSE_EVERY !== 0) continue;
    const whole = await until(async () => {
      const state = await stateOfTab(tabId);
      return state.status === 'ready' && state.insight.followers?.low === creatorOf(move.handle).followers;
    }, 15_000);
    if (whole) wholly += 1;
    else wrong.push(`${where}: never read whole`);
    note(await stateOfTab(tabId));
  }
  const reports = await world.reports();
  for (const report of reports) wrong.push(...foreignInReport(report));
  expect(wrong.slice(0, 20), `${wrong.length} wrong among ${reports.length} reports`).toEqual([]);
  expect(wholly).toBe(Math.floor(NAVIGATIONS / PAUSE_EVERY));
  expect(reports.filter(({ status }) => status === 'read').length).toBeGreaterThanOrEqual(wholly / 2);
  expect(world.unserved).toEqual([]);
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Range } from '../../lib/core/count/range';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { PageReport } from '../../lib/messages/contract';
import type { SoftCreator, SoftMove } from '../fixtures/sites/soft-site';
import { type Seeded, seeded } from '../platforms/mutations/seeded';
import { type PageWorld, until } from './page-world/stage';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;
declare const go: (move: SoftMove) => Promise<void>;

/** Every so many navigations the page is left alone until it has been read whole. */
const PAUSE_EVERY = 10;

/** A site that moves on without loading documents, and a walk through it. */
export interface SoftWalk {
  readonly world: PageWorld;
  /** The page of the site, open and in front. */
  readonly page: Page;
  /** Matches the tab of the site. */
  readonly site: string;
  readonly creators: readonly SoftCreator[];
  readonly navigations: number;
  /** The address of a place of this account; post null = the profile. */
  pathOf(creator: SoftCreator, kind: SoftMove['kind'], code: string | null, random: Seeded): string;
  readonly kinds: readonly SoftMove['kind'][];
}

function nextMove({ creators, kinds, pathOf }: SoftWalk, random: Seeded, last: SoftMove | null): SoftMove {
  const stay = last !== null && random.below(4) === 0;
  const creator = creators.find(({ handle }) => stay && handle === last.handle) ?? random.pick(creators);
  const kind = random.pick(kinds);
  const code = kind === 'post' ? random.pick(creator.posts).code : null;
  return {
    path: pathOf(creator, kind, code, random),
    via: 'push',
    handle: creator.handle,
    kind,
    code,
    early: random.below(2) === 0,
    nameFirst: random.below(2) === 0,
    header: random.below(220),
    grid: random.below(120),
  };
}

/** Links, and now and then the buttons for back and forward. */
function* moves(walk: SoftWalk, random: Seeded): Generator<SoftMove> {
  const trail: SoftMove[] = [];
  let here = -1;
  for (;;) {
    const step = random.below(7) === 0 ? -1 : random.below(7) === 0 ? 1 : 0;
    const known = step === 0 ? undefined : trail[here + step];
    if (known) {
      here += step;
      yield { ...known, via: step < 0 ? 'back' : 'forward' };
      continue;
    }
    const move = nextMove(walk, random, trail[here] ?? null);
    here += 1;
    trail.splice(here, trail.length, move);
    yield move;
  }
}

function handleIn(state: SurfaceState): string | null {
  if (state.status === 'ready') return state.insight.handle;
  return 'handle' in state ? state.handle : null;
}

/** Every number shown of a profile must be one of its own. */
function foreignIn({ creators }: SoftWalk, state: SurfaceState): readonly string[] {
  if (state.status !== 'ready') return [];
  const { insight } = state;
  const creator = creatorOf(creators, insight.handle);
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
function foreignInReport({ creators }: SoftWalk, { observation }: PageReport): readonly string[] {
  if (!observation) return [];
  const creator = creatorOf(creators, observation.handle);
  const posts = new Map(creator.posts.map((post) => [post.code, post]));
  const { followers, following, postCount } = observation.profile;
  return [
    ...foreign('followers', followers?.value, creator.followers),
    ...foreign('following', following?.value, creator.following),
    ...foreign('postCount', postCount?.value, creator.postCount),
    ...observation.posts.flatMap(({ id, code, likes, comments, views }) => {
      const name = code?.value ?? id?.value ?? '';
      const post = posts.get(name);
      if (!post) return [`post ${name} of ${creator.handle}`];
      return [
        ...foreign('likes', likes?.value, post.likes),
        ...foreign('comments', comments?.value, post.comments),
        ...foreign('views', views?.value, post.views),
      ];
    }),
  ];
}

function creatorOf(creators: readonly SoftCreator[], handle: string): SoftCreator {
  const creator = creators.find((one) => one.handle === handle);
  if (!creator) throw new Error(`nobody is called ${handle}`);
  return creator;
}

function foreign(what: string, seen: Range | null | undefined, truth: number): readonly string[] {
  return seen && (seen.low > truth || seen.high < truth)
    ? [`${what} ${JSON.stringify(seen)}, not ${truth}`]
    : [];
}

/** Walks, and fails where a number of another profile is shown or told on the way. */
export async function walkSoftly(walk: SoftWalk, own: Page): Promise<void> {
  const { world, page, site, creators, navigations } = walk;
  const tabId = await world.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id ?? -1;
  }, site);
  const shown = async () => {
    const message = { type: 'surface.get', payload: { tabId } };
    const outcome = await own.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    return outcome.value as SurfaceState;
  };
  const wrong: string[] = [];
  let wholly = 0;
  let turn = 0;
  for (const move of moves(walk, seeded(20_261))) {
    turn += 1;
    if (turn > navigations) break;
    const where = `${turn} ${move.via} ${move.path}`;
    await page.evaluate((next) => void go(next), move);
    const note = (state: SurfaceState) => {
      const who = handleIn(state);
      // An address that names nobody is nobody's until the page has said whose it is.
      const isNobodys = who === null && !move.path.includes(move.handle);
      if (who !== move.handle && !isNobodys) wrong.push(`${where}: shows ${who} (${state.status})`);
      for (const what of foreignIn(walk, state)) wrong.push(`${where}: ${what}`);
    };
    const named = await until(async () => handleIn(await shown()) === move.handle, 10_000);
    if (!named) wrong.push(`${where}: never named ${move.handle}`);
    note(await shown());
    await page.waitForFunction((mine) => (window as unknown as { painted: number }).painted === mine, turn);
    note(await shown());
    if (turn % PAUSE_EVERY !== 0) continue;
    const whole = await until(async () => {
      const state = await shown();
      return (
        state.status === 'ready' &&
        state.insight.followers?.low === creatorOf(creators, move.handle).followers
      );
    }, 15_000);
    if (whole) wholly += 1;
    else wrong.push(`${where}: never read whole`);
    note(await shown());
  }
  const reports = await world.reports();
  for (const report of reports) wrong.push(...foreignInReport(walk, report));
  expect(wrong.slice(0, 20), `${wrong.length} wrong among ${reports.length} reports`).toEqual([]);
  expect(wholly).toBe(Math.floor(navigations / PAUSE_EVERY));
  expect(reports.filter(({ status }) => status === 'read').length).toBeGreaterThanOrEqual(wholly / 2);
  expect(world.unserved).toEqual([]);
}

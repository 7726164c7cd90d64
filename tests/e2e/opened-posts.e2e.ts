import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/messages/contract';
import { BREAD, LENA } from '../fixtures/instagram/creators';
import {
  ALL_KINDS,
  CANARIES,
  FIRST_KINDS,
  instagramPostPage,
  instagramProfileWithPosts,
  TIKTOK_VIDEO,
  tiktokVideoPage,
} from '../fixtures/sites/opened-posts';
import { kept } from './kept';
import { openPageWorld, type PageWorld, until } from './page-world/stage';

/** What the fixtures' own scripts offer, inside evaluate(). */
declare const more: (asks: boolean) => Promise<void>;
declare const openOver: (asks: boolean) => Promise<void>;

let world: PageWorld;
beforeAll(async () => {
  world = await openPageWorld();
});
afterEach(() => world.tidy());
afterAll(() => world.close());

function kindsIn({ observation }: PageReport) {
  return observation?.comments.map(({ postId, kinds }) => ({ postId, kinds }));
}

/** The last report that counted comments, once it says this. */
async function comesTo(post: string, kinds: typeof ALL_KINDS): Promise<PageReport> {
  const wanted = JSON.stringify([{ postId: post, kinds }]);
  let last: PageReport | undefined;
  const found = await until(async () => {
    last = (await world.reports()).findLast(({ observation }) => observation?.comments.length);
    return last && JSON.stringify(kindsIn(last)) === wanted ? last : null;
  }, 10_000);
  if (!found) throw new Error(`not ${wanted} but ${JSON.stringify(last && kindsIn(last))}`);
  return found;
}

/** No message to the background and no byte on the disk holds a commenter's name or words. */
async function staysInThePage(): Promise<void> {
  const { tables, storage } = await kept(world.worker);
  const session = await world.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }
    ).chrome.storage.session.get(null),
  );
  const left = JSON.stringify([await world.reports(), tables, storage, session]);
  expect(left).toContain('substantive');
  for (const canary of CANARIES) expect(left).not.toContain(canary);
}

/** Counted as they come; what is drawn a second time is not counted a second time. */
async function countsAsTheyCome(page: Page, post: string, asks: boolean): Promise<PageReport> {
  const first = await comesTo(post, FIRST_KINDS);
  expect(first.observation?.comments[0]).toMatchObject({ duplicates: 0, distinctAuthors: 3 });
  await page.evaluate((loud) => more(loud), asks);
  const all = await comesTo(post, ALL_KINDS);
  expect(all.observation?.comments[0]).toMatchObject({ duplicates: 1, distinctAuthors: 4 });
  // The site takes away what is out of sight, and draws it again.
  await page.evaluate(async () => {
    const box = document.querySelector('.comments') as HTMLElement;
    const lists = [...box.children];
    box.replaceChildren();
    await new Promise((resume) => setTimeout(resume, 1200));
    box.replaceChildren(...lists);
  });
  await page.waitForTimeout(1200);
  const counted = (await world.reports()).filter(({ observation }) => observation?.comments.length);
  expect(counted.at(-1) && kindsIn(counted.at(-1) as PageReport)).toEqual([
    { postId: post, kinds: ALL_KINDS },
  ]);
  return all;
}

describe('the comments of an opened post', () => {
  it.each([
    ['by answers and drawn', true],
    ['drawn alone', false],
  ] as const)('on Instagram, %s, are counted by kind', async (_how, asks) => {
    const page = await world.open(instagramPostPage(asks));
    const { observation } = await countsAsTheyCome(page, BREAD.code, asks);
    expect(observation?.handle).toBe(LENA.handle);
    expect(observation?.posts[0]?.likes?.value).toEqual({ low: 2104, high: 2104 });
    await staysInThePage();
  });

  it('over an Instagram profile are counted, and going back reads the profile again', async () => {
    const [profile, over] = instagramProfileWithPosts();
    world.serve([over]);
    const page = await world.open(profile);
    await world.reportThat(({ status, handle }) => status === 'reading' && handle === LENA.handle);
    await page.evaluate(() => openOver(true));
    const { observation } = await countsAsTheyCome(page, BREAD.code, true);
    expect(observation?.posts.map(({ code }) => code?.value)).toEqual([BREAD.code]);
    const before = (await world.reports()).length;
    await page.evaluate(() => {
      document.querySelector('[role=dialog]')?.remove();
      history.back();
    });
    const back = await until(async () =>
      (await world.reports())
        .slice(before)
        .find(({ page: kind, observation: seen }) => kind === 'profile' && seen),
    );
    expect(back?.observation?.comments).toEqual([]);
    await page.evaluate(() => history.forward());
    await until(async () => (await world.reports()).at(-1)?.page === 'post');
    expect((await world.reports()).at(-1)).toMatchObject({ page: 'post', handle: LENA.handle });
    await staysInThePage();
  });

  it.each([
    ['detail', true],
    ['feed', true],
    ['detail', false],
    ['feed', false],
  ] as const)(
    'on TikTok, in the %s layout, asked for by the page: %s, are counted by kind',
    async (layout, asks) => {
      const page = await world.open(tiktokVideoPage(layout, asks));
      const { observation } = await countsAsTheyCome(page, TIKTOK_VIDEO, asks);
      expect(observation?.posts).toMatchObject([{ likes: { value: { low: 2550, high: 2550 } } }]);
      await staysInThePage();
    },
  );

  it('ask for nothing that the page did not ask for', () => {
    expect(world.unserved).toEqual([]);
  });
});

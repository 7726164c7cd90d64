import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../lib/core/words/english';
import { say } from '../../lib/core/words/say';
import { SAMPLES } from '../../lib/samples/catalog';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { sampleInsight } from '../../lib/samples/sample-insight';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, openPanel, popupOf, until, waitForChip } from './surfaces';

const NOW = new Date().toISOString();
const PAGES = new Map(SAMPLES.map((creator) => [creator, samplePage(creator, NOW)]));

/** What the chip leads with, and why where there is no score. */
const WITHOUT_SCORE: Readonly<Record<string, string>> = {
  'tobi.trails': 'Too little is known for a score yet.',
  'nuri.newpan': '2 posts so far, a score needs 3',
  'quiet.cellar': 'Private account',
};

function pageOf(creator: SampleCreator) {
  const page = PAGES.get(creator);
  if (!page) throw new Error(`${creator.handle} has no page`);
  return page;
}

/** The posts tab of Instagram gives no views: the score of the sample without them. */
function expectedScore(creator: SampleCreator): string {
  const seen =
    creator.platform === 'instagram'
      ? { ...creator, posts: creator.posts.map((post) => ({ ...post, views: null })) }
      : creator;
  const { score } = sampleInsight(seen, NOW);
  return score.status === 'scored' ? say(ENGLISH, { key: 'chip.fit', params: { points: score.points } }) : '';
}

/** "16.1 of 20" as numbers; "not rated" as null. */
async function shownParts(frame: Frame) {
  const texts = await frame.locator('.parts .part-points').allInnerTexts();
  return texts.map((text) => {
    const [points, weight] = text.split(' of ').map(Number);
    return points !== undefined && weight !== undefined ? { points, weight } : null;
  });
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}

/** Where the site's own things stand. */
function layoutOf(page: Page) {
  return page.evaluate(() => {
    const own = '[data-e2e="user-page"], [data-e2e="user-post-item"], main header, main .grid a';
    const boxes = [...document.querySelectorAll(own)].slice(0, 8).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    });
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { boxes, scrollWidth, scrollHeight, clientWidth, clientHeight };
  });
}

describe.each(['blocked', 'allowed'] as const)(
  'the samples, with third-party cookies %s',
  (thirdPartyCookies) => {
    let stage: Stage;
    const untouched = new Map<SampleCreator, unknown>();

    beforeAll(async () => {
      stage = await launchChromium({ thirdPartyCookies });
      stage.serve([...PAGES.values()]);
      for (const creator of SAMPLES) {
        const page = await stage.context.newPage();
        await page.goto(pageOf(creator).url);
        untouched.set(creator, await layoutOf(page));
        await page.close();
      }
      await answerWelcome(stage);
    });
    afterAll(() => stage.close());

    it.each(SAMPLES.map((creator) => [creator.handle, creator.shows, creator] as const))(
      '%s: %s',
      async (handle, _shows, creator) => {
        const before = stage.requests.length;
        const page = await stage.context.newPage();
        const complaints = complaintsOf(page);
        await page.goto(pageOf(creator).url);
        const frame = await waitForChip(page);

        const reason = WITHOUT_SCORE[handle];
        // A first part of the page may be enough for a first answer: the last one counts.
        const leads = reason ?? expectedScore(creator);
        const said = () => frame.locator('.chip').innerText();
        await until(async () => (await said()).includes(leads));
        expect(await said()).toContain(leads);
        expect(await layoutOf(page)).toEqual(untouched.get(creator));

        await openPanel(page);
        const parts = await shownParts(frame);
        const popup = await popupOf(stage, page);
        if (reason) {
          expect(await frame.locator('.drawer .score-figure').count()).toBe(0);
          expect(await popup.locator('.score-figure').count()).toBe(0);
        } else await expectSum(frame, popup, parts);

        if (creator.private) {
          const { tables } = await kept(stage.worker);
          expect(JSON.stringify(tables)).not.toContain(handle);
        }
        await popup.close();
        await page.close();
        expect(complaints).toEqual([]);
        const asked = stage.requests.slice(before).map((url) => new URL(url).pathname);
        const own = [
          new URL(pageOf(creator).url).pathname,
          ...pageOf(creator).answers.map(({ path }) => path),
        ];
        expect(asked.filter((path) => path !== '/favicon.ico').sort()).toEqual(own.sort());
        expect(stage.unserved).toEqual([]);
      },
    );
  },
);

/** The parts add up to the total in the title, the total gives the score, and the popup says the same. */
async function expectSum(frame: Frame, popup: Page, parts: Awaited<ReturnType<typeof shownParts>>) {
  const points = Number((await shownScoreFigure(frame)).trim());
  const title = await frame
    .locator('.section-title, h2', { hasText: `Why ${points}` })
    .first()
    .innerText();
  const [, total, rated] = (/: ([\d.]+) of the ([\d.]+) points/.exec(title) ?? []).map(Number);
  const sum = parts.reduce((all, part) => all + (part?.points ?? 0), 0);
  const weights = parts.reduce((all, part) => all + (part?.weight ?? 0), 0);
  expect(sum).toBeCloseTo(total ?? Number.NaN, 6);
  expect(weights).toBeCloseTo(rated ?? Number.NaN, 6);
  expect(Math.round((100 * sum) / weights)).toBe(points);
  expect(await shownScoreFigure(popup)).toBe(await shownScoreFigure(frame));
  expect(await popup.locator('.parts .part-points').allInnerTexts()).toEqual(
    await frame.locator('.parts .part-points').allInnerTexts(),
  );
}

/** The large figure, without its "of 100". */
function shownScoreFigure(surface: Frame | Page): Promise<string> {
  return surface.locator('.score-figure').evaluate((figure) => figure.firstChild?.textContent ?? '');
}

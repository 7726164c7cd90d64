import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { panTomas } from '../../lib/samples/pan-tomas';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, openPanel, ownElements, panelFrame, popupOf, until } from './surfaces';

const NOW = new Date().toISOString();
let stage: Stage;

beforeAll(async () => {
  stage = await launchChromium();
  await answerWelcome(stage);
  stage.serve([samplePage(maraKneads, NOW), samplePage(panTomas, NOW)]);
});
afterAll(() => stage.close());

async function open(creator: SampleCreator): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(samplePage(creator, NOW).url);
  await fitShown(page);
  return page;
}

async function opened(creator: SampleCreator): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await open(creator);
  const frame = await openPanel(page);
  await frame.locator('.verdict:not([aria-disabled])').first().waitFor();
  return { page, frame };
}

/** Whether what lies at the middle of the part, in the first view, is the part itself or within it. */
const onTop = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

const score = (frame: Frame): Promise<string> => frame.locator('.score-figure').innerText();

describe('a marketer', () => {
  it('glances: size, fit, engagement with its basis, typical views and whether he was here, without a click', async () => {
    const page = await open(panTomas);
    const chip = (await panelFrame(page)).locator('.chip');
    const said = await chip.innerText();
    expect(said).toMatch(/Fit \d+/);
    expect(said).toMatch(/% per (view|follower)/);
    expect(said).toMatch(/views/);
    expect(said).toMatch(/micro|nano|mid/);
    expect(said).toMatch(/new to you/);
    expect(await ownElements(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('triages within 640 px: verdict, fit, gesture and key figures need no scrolling', async () => {
    const page = await open(maraKneads);
    const panel = await popupOf(stage, page, 'sidepanel.html');
    await panel.locator('.score-figure').waitFor();
    const foot = (await panel.locator('.foot').boundingBox())?.y ?? 0;
    for (const part of ['.verdicts', '.note', '.score-mark', '.gesture']) {
      const box = await panel.locator(part).boundingBox();
      expect([part, (box?.y ?? 999) + (box?.height ?? 999) <= 640]).toEqual([part, true]);
    }
    const figures = panel.locator('.panel-body .figure-row').locator('visible=true');
    for (let index = 0; index < 4; index++) {
      const box = await figures.nth(index).boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(foot + 1);
      expect(await onTop(figures.nth(index))).toBe(true);
    }
    for (const part of ['.score-figure', '.score-line', '.score-words > .small', '.gesture'])
      expect([part, await onTop(panel.locator(part).first())]).toEqual([part, true]);
    const pressed = await panel.locator('.verdicts button, .note-text').all();
    expect(pressed.length).toBeGreaterThanOrEqual(4);
    for (const part of pressed) expect(await onTop(part)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('vets: figures, posts, paid posts and contact in one drawer, and a verdict by one key', async () => {
    const { page, frame } = await opened(maraKneads);
    for (const title of ['Key figures', /^Why \d+/, /of each post$/, 'Paid posts', 'Price'])
      await frame.getByRole('heading', { name: title }).first().waitFor();
    const bars = frame.locator('.posts-bar');
    await bars.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const readout = frame.locator('.posts-readout');
    expect(await readout.innerText()).toContain((await bars.nth(2).getAttribute('aria-label')) ?? '?');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Open the post');
    await page.keyboard.press('y');
    await frame.locator('.verdict-yes[aria-pressed="true"]').waitFor();
    await frame.locator('[data-saving="saved"]').waitFor();
    const { tables } = await kept(stage.worker);
    expect(tables?.verdicts).toMatchObject([
      { verdict: 'yes', points: Number.parseInt(await score(frame), 10) },
    ]);
    await page.close();
  });

  it('vets a finalist: another look back and basis, paid against own, and one press back', async () => {
    const { page, frame } = await opened(panTomas);
    const usual = await score(frame);
    const body = () => frame.locator('.panel-body').innerText();
    const before = await body();
    await frame.getByRole('button', { name: 'What if' }).click();
    await frame.getByRole('button', { name: 'per view', exact: true }).click();
    await frame.locator('.what-if[data-on="true"]').waitFor();
    expect(await frame.locator('.what-if').innerText()).toContain('engagement per view only');
    expect(await frame.locator('.what-if').innerText()).toContain(
      `Usually ${Number.parseInt(usual, 10)} of 100.`,
    );
    await frame.getByRole('button', { name: 'newest 30' }).click();
    await until(async () => (await frame.locator('.what-if').innerText()).includes('newest 30 posts'));
    expect(await frame.locator('.figure-label', { hasText: 'per follower' }).first().isVisible()).toBe(false);
    await frame.getByRole('button', { name: 'Back to usual' }).click();
    await until(async () => (await body()) === before, 3000);
    expect(await body()).toBe(before);
    await frame.getByText('What works here', { exact: true }).scrollIntoViewIfNeeded();
    expect(before).toContain('Paid against own');
    await page.close();
  });
});

describe('a creator', () => {
  it('sees the own numbers as a brand does, and what would lift them', async () => {
    const { page, frame } = await opened(panTomas);
    await frame.getByRole('button', { name: 'This is me' }).click();
    await frame.getByText('Your own profile, as a brand sees it.').waitFor();
    expect(await frame.locator('.verdicts').count()).toBe(0);
    await frame.getByText('What speaks for you').waitFor();
    await frame.getByRole('heading', { name: 'Key figures' }).waitFor();
    await frame.getByRole('button', { name: 'This is not me' }).click();
    await frame.locator('.verdicts').waitFor();
    await page.close();
  });

  it('learns from a peer: the posts by how far they stand out, only the videos, and how often', async () => {
    const { page, frame } = await opened(maraKneads);
    await frame.getByRole('button', { name: 'by size' }).click();
    const names = await frame
      .locator('.posts-bar')
      .evaluateAll((bars) => bars.map(({ ariaLabel }) => ariaLabel));
    const multiples = names.flatMap((name) =>
      Number(/([\d.]+) times its median/.exec(name ?? '')?.[1] ?? []),
    );
    expect(multiples.length).toBeGreaterThan(5);
    const only = frame.getByRole('group', { name: 'Only' });
    const pinned = names.filter((name) => name?.includes('pinned')).length;
    const free = multiples.slice(0, multiples.length - pinned);
    expect(free).toEqual([...free].sort((a, b) => b - a));
    await only.getByRole('button').first().click();
    expect(await frame.locator('.posts-bar').count()).toBeLessThan(names.length);
    expect(await frame.locator('.figure-label', { hasText: 'Posts a week' }).count()).toBe(1);
    await page.close();
  });
});

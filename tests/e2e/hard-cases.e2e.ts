import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import {
  type HardPage,
  requireCorp,
  SILENT_PAGES,
  SPEAKING_PAGES,
  withBrokenAnswers,
  withHostileTexts,
  withImpossibleCounts,
} from '../fixtures/sites/hard-pages';
import { samplePage } from '../fixtures/sites/sample-pages';
import type { SitePage } from '../fixtures/sites/site-page';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, openPanel, panelFrame, popupOf, until, waitForChip } from './surfaces';

const NOW = new Date().toISOString();

let stage: Stage;
const struck: string[] = [];
beforeAll(async () => {
  stage = await launchChromium();
  await answerWelcome(stage);
  stage.context.on('weberror', (error) => struck.push(String(error.error())));
});
afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
  expect(struck.splice(0)).toEqual([]);
});
afterAll(() => stage.close());

async function open(site: SitePage): Promise<Page> {
  stage.serve([site]);
  const page = await stage.context.newPage();
  await page.goto(site.url);
  return page;
}

/** Chip, panel and popup all say it, without any figure, and nothing was stored. */
async function expectSaid({ says, site }: HardPage): Promise<void> {
  const page = await open(site);
  const frame = await waitForChip(page);
  expect(await frame.locator('.chip').innerText()).toBe(says);
  await openPanel(page);
  const popup = await popupOf(stage, page);
  for (const surface of [frame.locator('.drawer'), popup.locator('main')]) {
    expect(await surface.locator('h1').innerText()).toBe(says);
    expect(await surface.locator('.state').innerText()).not.toMatch(/\d/);
    expect(await surface.locator('.score-figure, .parts, .verdicts').count()).toBe(0);
  }
  const { tables } = await kept(stage.worker);
  const handle = new URL(site.url).pathname.replace(/[/@]/g, '');
  expect(tables?.profiles?.map((row) => row.handle) ?? []).not.toContain(handle);
}

describe('a page that says why it gives nothing', () => {
  it.each(SPEAKING_PAGES.map((page) => [page.what, page.says, page] as const))('%s: "%s"', (_w, _s, page) =>
    expectSaid(page),
  );
});

describe('a page that gives nothing and does not say why', () => {
  it.each(SILENT_PAGES.map((page) => [page.what, page.says, page] as const))('%s: "%s"', (_w, _s, page) =>
    expectSaid(page),
  );
});

describe('a page whose figures are broken', () => {
  it('shows the followers it could read, no score, and that likes are missing', async () => {
    const page = await open(withBrokenAnswers(NOW));
    await waitForChip(page);
    const frame = await openPanel(page);
    await frame.locator('.head').waitFor();
    expect(await frame.locator('.head').innerText()).toContain('23.4K followers');
    expect(await frame.locator('.drawer .score-line').first().innerText()).toBe('No score yet');
    expect(await frame.locator('.drawer').innerText()).not.toMatch(
      /(^|\s)0(\.0)? ?%|Fit 0|NaN|undefined|Infinity/,
    );
  });

  it('takes no count that cannot be one, and never makes it a zero', async () => {
    const page = await open(withImpossibleCounts(NOW));
    await waitForChip(page);
    const frame = await openPanel(page);
    await until(async () => (await frame.locator('.drawer h1').count()) > 0);
    const text = await frame.locator('.drawer').innerText();
    expect(text).not.toMatch(/Fit \d|-5|NaN|undefined|Infinity|\b0 followers|many/);
    expect(await frame.locator('.score-figure').count()).toBe(0);
  });
});

describe('a creator whose texts are an attack', () => {
  it('gets the score of the same figures with plain texts, and the texts stay texts', async () => {
    const score = await fitShown(await open(samplePage(maraKneads, NOW)));
    expect(score).toMatch(/^Fit \d+$/);

    const page = await open(samplePage({ ...withHostileTexts(), handle: 'mara.attacks' }, NOW));
    expect(await fitShown(page)).toBe(score);
    const frame = await openPanel(page);
    const popup = await popupOf(stage, page);
    for (const surface of [frame, popup]) {
      await until(async () => (await surface.locator('.score-figure').count()) > 0);
      expect(await surface.locator('.score-figure').innerText()).toContain(score.replace('Fit ', ''));
      const found = await surface.evaluate(() => ({
        struck: 'struck' in window,
        foreign: document.querySelectorAll('main script, main iframe, main style, main img').length,
        // What turns the text around must not turn ours: the whole name lies in its own isolated box.
        isolated: document.querySelector('.head-name bdi')?.textContent?.includes('onerror='),
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      expect(found).toEqual({ struck: false, foreign: 0, isolated: true, wide: false });
    }
    expect(await page.evaluate(() => 'struck' in window)).toBe(false);
    const { tables } = await kept(stage.worker);
    const [row] = tables?.profiles?.filter(({ handle }) => handle === 'mara.attacks') ?? [];
    expect(JSON.stringify(row).length).toBeLessThan(200_000);
  });
});

describe('a page that embeds only what agrees to it', () => {
  it.each(['require-corp', 'credentialless'] as const)(
    'COEP %s: the chip shows the score',
    async (policy) => {
      const page = await open(requireCorp(NOW, policy));
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      // The first try never runs and says nothing: the second, without credentials, does.
      const frame = await until(async () => {
        const tried = await panelFrame(page);
        return (await tried
          .locator('.chip')
          .count()
          .catch(() => 0)) > 0
          ? tried
          : null;
      });
      expect(frame).toBeDefined();
      expect(await fitShown(page)).toMatch(/^Fit \d+$/);
    },
  );
});

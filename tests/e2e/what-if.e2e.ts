import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panTomas } from '../../lib/samples/pan-tomas';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, popupOf, until, waitForChip } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const SITE = samplePage(panTomas, new Date().toISOString());
const LIST = 'Pans, autumn';

let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve([SITE]);
  await answerWelcome(stage);
  const own = await stage.context.newPage();
  await own.goto(stage.extensionPage('dashboard.html#how'));
  await own.evaluate(async (name) => {
    const said = async (type: string, payload: object): Promise<{ readonly value?: unknown }> =>
      chrome.runtime.sendMessage({ type, payload });
    const { value } = await said('list.create', { name });
    const { id } = value as { readonly id: string };
    const brief = { name, terms: ['copper', 'sauce'], followers: { min: 10_000, max: 100_000 } };
    await said('brief.save', { listId: id, brief });
    const lists = (await said('list.list', {})).value as readonly { readonly id: string }[];
    const other = lists.find((list) => list.id !== id);
    await said('settings.change', { currentListId: other?.id });
  }, LIST);
  await own.close();
  const site = await stage.context.newPage();
  await site.goto(SITE.url);
  await waitForChip(site);
  panel = await popupOf(stage, site, 'sidepanel.html');
  await panel.locator('.score-figure').waitFor();
});
afterAll(() => stage.close());

/** Walks on with Tab until what fits has the keyboard. */
async function tabTo(selector: string, words = ''): Promise<void> {
  const reached = await until(async () => {
    await panel.keyboard.press('Tab');
    return panel.evaluate(
      ([fits, said]) => {
        const at = document.activeElement;
        return at?.matches(fits) && (at.textContent ?? '').includes(said);
      },
      [selector, words] as const,
    );
  });
  expect(reached, `${selector} ${words}`).toBe(true);
}

async function choose(words: string): Promise<void> {
  await tabTo('button', words);
  await panel.keyboard.press('Enter');
}

const line = (words: string) => panel.locator('.what-if[data-on="true"]', { hasText: words }).waitFor();
const bars = () =>
  panel.locator('.posts-bar').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));

describe('by keyboard alone', () => {
  it('counts another way: posts looked at, basis and brief, and one press back', async () => {
    // Without the words for the bar that was walked over last.
    const told = async () =>
      (await panel.locator('.score-mark, .figure-row, .parts').allInnerTexts()).join('\n');
    const usual = await told();
    expect(usual).toContain('general fit');
    await choose('What if');
    await choose('newest 30');
    await line('newest 30 posts');
    await choose('per view');
    await line('engagement per view only');
    await tabTo('select');
    await panel.keyboard.press('ArrowDown');
    await line(LIST);
    await panel.locator('.score-mark', { hasText: 'fit of 100' }).waitFor();
    await choose('Back to usual');
    await until(async () => (await told()) === usual);
    expect(await told()).toBe(usual);
  });

  it('puts the posts into another order, shows only some of them, and reads each bar', async () => {
    const inTime = await bars();
    await choose('by size');
    await until(async () => (await bars()).join() !== inTime.join());
    const bySize = await bars();
    expect([...bySize].sort()).toEqual([...inTime].sort());
    await choose('not pinned');
    await until(async () => (await bars()).length < inTime.length);
    for (const bar of await bars()) expect(bar).not.toContain('pinned');
    await tabTo('.posts-bar');
    const left = await bars();
    const read: string[] = [];
    for (let at = 0; at < left.length; at++) {
      read.push((await panel.locator('.posts-readout').innerText()).replace(/\s+/g, ' '));
      await panel.keyboard.press('ArrowRight');
    }
    expect(read.map((said, at) => said.includes(left[at] ?? '?'))).toEqual(left.map(() => true));
    expect(new Set(read).size).toBe(left.length);
  });
});

import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ivoUnboxes } from '../../lib/samples/ivo-unboxes';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { PROBE_SIGN, PROBE_URL, withSpies } from '../fixtures/sites/spying-page';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, openPanel, panelFrame, popupOf, until, waitForChip } from './surfaces';

/** A sign that no font of the page has, and a word that stands nowhere else. */
const SECRETS = Array.from({ length: 36 }, (_, index) => `umbervale${(index * 7919) % 977}q${index}`);
const NOTE = `zebraquartz ${PROBE_SIGN} 9142 ${SECRETS.join(' ')}`;
const LIST = 'Quillvane autumn';
const BRIEF = { name: 'Brindlewick flour', terms: ['marrowfen'], redLines: ['tanglecove'] };
/** Nothing of this may lie within reach of the page: not on screen, not in memory. */
const PRIVATE = ['zebraquartz', ...SECRETS, 'Quillvane', 'Brindlewick', 'marrowfen', 'tanglecove'];
const WORD = 'zebraquartz';
const NOW = new Date().toISOString();
const SITE = withSpies(samplePage(maraKneads, NOW));

/** What the spies of the page wrote down. */
interface Seen {
  readonly keys: readonly string[];
  readonly inputs: readonly string[];
  readonly messages: readonly string[];
  readonly resources: readonly string[];
  readonly storage: number;
  readonly changes: readonly string[];
}

declare const seen: Seen;
/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

let stage: Stage;
let page: Page;
let frame: Frame;
let score: string;

beforeAll(async () => {
  stage = await launchChromium();
  await answerWelcome(stage);
  await writeList();
  stage.serve([SITE, samplePage(ivoUnboxes, NOW)]);
  page = await stage.context.newPage();
  await page.goto(SITE.url);
  score = await fitShown(page);
  frame = await panelFrame(page);
});
afterAll(() => stage.close());

/** A list of the user with a brief, made the current one. */
async function writeList(): Promise<void> {
  const own = await stage.context.newPage();
  await own.goto(stage.extensionPage('welcome.html'));
  await own.evaluate(
    async ([name, brief]) => {
      const ask = async (type: string, payload: object) => {
        const outcome = await chrome.runtime.sendMessage({ type, payload });
        if (!outcome?.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
        return outcome;
      };
      const { value } = await ask('list.create', { name });
      await ask('brief.save', { listId: value.id, brief });
      await ask('settings.change', { currentListId: value.id });
    },
    [LIST, BRIEF] as const,
  );
  await own.close();
}

/** Everything that the tab's own renderer holds, in every world of scripts, as text. */
async function heapOf(of: Page): Promise<string> {
  const session = await of.context().newCDPSession(of);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void parts.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}

const find = (text: string) =>
  page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find(
      wanted,
      false,
      false,
      true,
      false,
      true,
      false,
    );
  }, text);

function hostBox(of: Page = page): Promise<readonly number[]> {
  return of.evaluate(() => {
    const host = document.querySelector(':popover-open');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [
      x,
      y,
      width,
      height,
      scrollWidth,
      scrollHeight,
      host?.attributes.length ?? -1,
      host?.childNodes.length ?? -1,
    ];
  });
}

describe('what the user writes in the panel that lies in the page', () => {
  let closedBefore: readonly number[];
  let openBefore: readonly number[];
  let changesBefore: number;

  beforeAll(async () => {
    closedBefore = await hostBox();
    await openPanel(page);
    await frame.locator('.verdict:not([aria-disabled])').first().waitFor();
    openBefore = await hostBox();
    changesBefore = await page.evaluate(() => seen.changes.length);
    await frame.getByRole('textbox', { name: 'Your note' }).click();
    await page.keyboard.type(NOTE);
    await frame.getByRole('button', { name: 'Yes' }).click();
    await until(async () => (await frame.locator('.verdict-yes[aria-pressed="true"]').count()) === 1);
    await frame.locator('[data-saving="saved"]').waitFor();
    expect(await frame.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe(NOTE);
  });

  it('is not found by the page’s own search, nor is the score', async () => {
    expect(await find(maraKneads.name)).toBe(true);
    for (const text of [...PRIVATE, PROBE_SIGN, score, 'Fit ', 'of 100'])
      expect(await find(text), text).toBe(false);
  });

  it('is not in any selection the page can make', async () => {
    const selected = await page.evaluate(() => {
      document.execCommand('selectAll');
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      return String(selection);
    });
    expect(selected).toContain(maraKneads.name);
    for (const text of PRIVATE) expect(selected).not.toContain(text);
    expect(selected).not.toContain(score);
  });

  it('presses no key and fires no input that the page hears, not even at the window before all others', async () => {
    expect(await page.evaluate(() => ({ keys: seen.keys, inputs: seen.inputs }))).toEqual({
      keys: [],
      inputs: [],
    });
  });

  it('asks the page for no font that would tell a letter of it', async () => {
    expect(stage.requests).not.toContain(PROBE_URL);
  });

  it('changes no size, place, attribute or length in the page', async () => {
    expect(await hostBox()).toEqual(openBefore);
    expect(await page.evaluate(() => seen.changes.length)).toBe(changesBefore);
    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.locator('.chip-verdict').waitFor();
    await until(async () => (await hostBox())[3] === closedBefore[3], 3000);
    expect(await hostBox()).toEqual(closedBefore);
    await openPanel(page);
  });

  it('lies nowhere in the memory of the page’s process, in no world of scripts', async () => {
    await page.evaluate(() => Object.assign(window, { planted: ['canary', 'of', 'the', 'heap'].join('-') }));
    const heap = await heapOf(page);
    expect(heap).toContain('canary-of-the-heap');
    expect(PRIVATE.filter((text) => heap.includes(text))).toEqual([]);
  });

  it('is behind a closed door: no root, no window, no entry, no message, no stored thing', async () => {
    const doors = await page.evaluate(() => {
      const host = document.querySelector(':popover-open');
      const middle = host?.getBoundingClientRect() ?? new DOMRect();
      const hit = document.elementFromPoint(middle.x + 20, middle.y + 20);
      return {
        root: host?.shadowRoot ?? null,
        inner: host?.innerHTML,
        hit: hit === host,
        windows: window.length,
        frames: document.querySelectorAll('iframe').length,
        active: document.activeElement?.textContent?.length ?? 0,
        entries: performance.getEntries().filter(({ name }) => /extension|panel/.test(name)).length,
        stored: localStorage.length + sessionStorage.length,
      };
    });
    expect(doors).toEqual({
      root: null,
      inner: '',
      hit: true,
      windows: 0,
      frames: 0,
      active: 0,
      entries: 0,
      stored: 0,
    });
    const { messages, resources, storage } = await page.evaluate(() => seen);
    expect({ messages, resources, storage }).toEqual({ messages: [], resources: [], storage: 0 });
  });
});

it('what the user writes in the popup reaches no spy of the page either', async () => {
  const popup = await popupOf(stage, page);
  const note = popup.getByRole('textbox', { name: 'Your note' });
  await note.fill(`${NOTE} again`);
  await note.blur();
  await popup.locator('[data-saving="saved"]').waitFor();
  await popup.close();
  await page.bringToFront();
  expect(await find(WORD)).toBe(false);
  const { keys, inputs, messages, storage } = await page.evaluate(() => seen);
  expect([...keys, ...inputs, ...messages, storage]).toEqual([0]);
  expect(stage.requests).not.toContain(PROBE_URL);
});

it('two creators with different scores have the same chip in the eyes of their pages', async () => {
  const other = await stage.context.newPage();
  await other.goto(samplePage(ivoUnboxes, NOW).url);
  const chip = await waitForChip(other);
  const lead = await until(async () => {
    const said = await chip.locator('.chip-lead').innerText();
    return said.startsWith('Fit') ? said : null;
  });
  expect(lead).not.toBe(score);
  await page.bringToFront();
  await frame.getByRole('button', { name: 'Close' }).click();
  await frame.locator('.chip-verdict').waitFor();
  const standsAs = async () => [(await hostBox(other)).slice(0, 4), (await hostBox()).slice(0, 4)];
  const same = async () => new Set((await standsAs()).map(String)).size === 1;
  await until(same, 3000);
  const [theirs, ours] = await standsAs();
  expect(ours).toEqual(theirs);
});

it('a creator with a verdict and one who is new grow and shrink in the same steps', async () => {
  const steps = async (url: string): Promise<readonly string[]> => {
    const other = await stage.context.newPage();
    await other.addInitScript(() => {
      const boxes: string[] = [];
      Object.assign(window, { boxes });
      const look = (): void => {
        const { x, y, width, height } =
          document.querySelector(':popover-open')?.getBoundingClientRect() ?? {};
        const box = [x, y, width, height].join(' ');
        if (width && boxes.at(-1) !== box) boxes.push(box);
        requestAnimationFrame(look);
      };
      look();
    });
    await other.goto(url);
    await fitShown(other);
    await openPanel(other);
    const boxes = await other.evaluate(() => (window as unknown as { boxes: string[] }).boxes);
    await other.close();
    return boxes;
  };
  const known = await steps(SITE.url);
  expect(known.length).toBeGreaterThan(1);
  expect(await steps(samplePage(ivoUnboxes, NOW).url)).toEqual(known);
});

it('the spies do see what happens in the page itself', async () => {
  await page.bringToFront();
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.style.cssText = 'position:fixed;left:0;top:0';
    document.body.append(field, text);
    document.documentElement.firstElementChild?.setAttribute('data-canary', '1');
    postMessage('canary');
    field.focus();
  }, NOTE);
  await page.keyboard.type('k');
  expect(await find(WORD)).toBe(true);
  await until(async () => stage.requests.includes(PROBE_URL), 3000);
  expect(stage.requests).toContain(PROBE_URL);
  await until(() => page.evaluate(() => seen.messages.length > 0), 3000);
  const { keys, inputs, messages, changes } = await page.evaluate(() => seen);
  expect(keys).toContain('keydown k');
  expect(inputs).toContain('k');
  expect(messages).toEqual(['"canary"']);
  expect(changes.some((change) => change.includes('data-canary'))).toBe(true);
});

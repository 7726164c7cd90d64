import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUIET_STATES } from '../components/surface-states';
import { type Gallery, serveGallery } from './serve-gallery';

const STATES = ['ready', 'mine', 'too-little', 'capped', 'hostile', 'mara.kneads&suppose', 'ready&locked'];
const SHOWN = [
  ...STATES.map((state) => `show=panel&state=${state}`),
  ...[...STATES.slice(0, 5), ...Object.keys(QUIET_STATES)].map((state) => `show=popup&state=${state}`),
  'show=welcome',
];

/** Text twice as large, as a reader's own style sheet would have it; the place it stands in stays as it is. */
const TWICE =
  ':root{--text-s:24px!important;--line-s:32px!important;--text-m:26px!important;--line-m:36px!important;--text-l:30px!important;--line-l:40px!important;--text-score:80px!important}';

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  [gallery, browser] = await Promise.all([
    serveGallery(),
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  gallery.close();
});

async function clippedIn(width: number, speaker: string, style: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${gallery.url}?speaker=${speaker}`);
  await page.locator('#root > *').first().waitFor();
  if (style) await page.addStyleTag({ content: style });
  const found: string[] = [];
  for (const shown of SHOWN) found.push(...(await clipped(page, shown)).map((what) => `${shown}: ${what}`));
  await page.close();
  return found;
}

/** Elements whose own text stands out of the window, or is cut off where no cut was meant. */
function clipped(page: Page, shown: string): Promise<readonly string[]> {
  return page.evaluate(async (words) => {
    location.hash = words;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const found: string[] = [];
    const room = document.documentElement.clientWidth;
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const reached = (element: Element): boolean => {
      // What scrolls by itself can be reached; what is meant for screen readers is not looked at.
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(up);
        if (up.matches('.only-heard, dialog, [popover]') || (position === 'absolute' && clipPath !== 'none'))
          return true;
        if (
          up !== element &&
          (overflowX === 'auto' || overflowX === 'scroll') &&
          up.scrollWidth > up.clientWidth + 1
        )
          return up.matches('.wide-table');
      }
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      // The chip is one line of a fixed size; all of it stands in its name.
      if (!hasText(element) || element.closest('svg, option, select, textarea, .chip')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || reached(element)) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const cuts =
        (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      const low =
        overflowY === 'hidden' &&
        webkitLineClamp === 'none' &&
        element.scrollHeight > element.clientHeight + 1;
      const out = box.right > room + 1 || box.left < -1;
      if (cuts || low || out) {
        const why = out
          ? `stands from ${Math.round(box.left)} to ${Math.round(box.right)} of ${room}`
          : 'is cut';
        found.push(`${element.className || element.localName} "${element.textContent?.slice(0, 30)}" ${why}`);
      }
    }
    return found;
  }, shown);
}

describe('no text is cut', () => {
  it.each(['english', 'pseudo', 'rtl'])('at 320 px, %s', async (speaker) => {
    expect(await clippedIn(320, speaker, '')).toEqual([]);
  });

  it('with the text twice as large in a panel of 420 px', async () => {
    expect(await clippedIn(420, 'english', TWICE)).toEqual([]);
  });

  it('and targets are at least 28 px high or wide', async () => {
    const page = await browser.newPage({ viewport: { width: 380, height: 900 } });
    await page.goto(`${gallery.url}?speaker=english`);
    const small: string[] = [];
    for (const shown of [
      'show=panel&state=ready',
      'show=panel&state=mara.kneads&suppose',
      'show=popup&state=ready',
      'show=welcome',
    ]) {
      const found = await page.evaluate(async (words) => {
        location.hash = words;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        return [
          ...document.querySelectorAll<HTMLElement>(
            '#root :is(button, summary, select, input:not([type=radio], [type=checkbox]))',
          ),
        ]
          .filter((element) => !element.closest('dialog, .posts-bars') && element.offsetParent !== null)
          .map((element) => ({
            name: element.className || element.localName,
            // A press on its label is a press on the field.
            box: (element.closest('label') ?? element).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height < 27.5 || box.width < 27.5)
          .map(({ name, box }) => `${name} ${Math.round(box.width)} x ${Math.round(box.height)}`);
      }, shown);
      small.push(...found.map((what) => `${shown}: ${what}`));
    }
    await page.close();
    expect(small).toEqual([]);
  });
});

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUIET_STATES } from '../components/surface-states';
import { cutText, doubleText } from './cut-text';
import { type Gallery, serveGallery } from './serve-gallery';

const STATES = ['ready', 'mine', 'too-little', 'capped', 'hostile', 'mara.kneads&suppose', 'ready&locked'];
const SHOWN = [
  ...STATES.map((state) => `show=panel&state=${state}`),
  ...[...STATES.slice(0, 5), ...Object.keys(QUIET_STATES)].map((state) => `show=popup&state=${state}`),
  'show=welcome',
];

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

async function clippedIn(width: number, speaker: string, twice: boolean): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${gallery.url}?speaker=${speaker}`);
  await page.locator('#root > *').first().waitFor();
  if (twice) await doubleText(page);
  const found: string[] = [];
  for (const shown of SHOWN) {
    await page.evaluate(async (words) => {
      location.hash = words;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }, shown);
    found.push(...(await cutText(page)).map((what) => `${shown}: ${what}`));
  }
  await page.close();
  return found;
}

describe('no text is cut', () => {
  it.each(['english', 'pseudo', 'rtl'])('at 320 px, %s', async (speaker) => {
    expect(await clippedIn(320, speaker, false)).toEqual([]);
  });

  it('with the text twice as large in a panel of 420 px', async () => {
    expect(await clippedIn(420, 'english', true)).toEqual([]);
  });

  it('and each key figure is named on one line at 360 px', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    await page.goto(`${gallery.url}?speaker=english#show=panel&state=ready`);
    await page.locator('.figure-row').first().waitFor();
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.section > .figure .figure-label')].map((label) => ({
        name: label.innerText,
        lines: label.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(label).lineHeight),
      })),
    );
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.filter((one) => one.lines > 1)).toEqual([]);
    await page.close();
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

import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUIET_STATES, READY_STATES } from '../components/surface-states';
import { type Gallery, serveGallery } from './serve-gallery';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const READY = Object.keys(READY_STATES);
const QUIET = Object.keys(QUIET_STATES);
/** The panel while something is supposed, and where nothing may be changed. */
const PANELS = [...READY, ...QUIET, 'mara.kneads&suppose', 'ready&locked'];

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly speaker: 'english' | 'rtl';
}

const LOOKS: readonly Look[] = [
  { colorScheme: 'light', speaker: 'english' },
  { colorScheme: 'dark', speaker: 'rtl' },
  { colorScheme: 'dark', speaker: 'english' },
  { colorScheme: 'light', speaker: 'rtl' },
];

/** Each state in two looks that hold both themes and both directions; what holds many states, in all four. */
function shownIn(look: number): readonly string[] {
  const [panels, popups] = look < 2 ? [PANELS, QUIET] : [[], READY];
  return [
    ...panels.map((state) => `show=panel&state=${state}`),
    ...popups.map((state) => `show=popup&state=${state}`),
    'show=chips',
    'show=welcome',
  ];
}

let browser: Browser;
let gallery: Gallery;
let scans = 0;

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

describe('no rule of accessibility is broken', () => {
  it.each(LOOKS.map((look, index) => [look.colorScheme, look.speaker, index] as const))(
    'in any state, %s, %s',
    async (colorScheme, speaker, index) => {
      const page = await open({ colorScheme, speaker });
      const broken: string[] = [];
      for (const shown of shownIn(index)) broken.push(...(await violations(page, shown)));
      await page.close();
      expect(broken).toEqual([]);
    },
  );

  it('in at least 120 scans', () => expect(scans).toBeGreaterThanOrEqual(120));
});

async function open({ colorScheme, speaker }: Look): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme })).newPage();
  await page.setViewportSize({ width: 380, height: 640 });
  await page.goto(`${gallery.url}?speaker=${speaker}`);
  await page.locator('#root > *').first().waitFor();
  // The first scan brings the rules into the page; there they stay.
  await new AxeBuilder({ page }).withRules(['html-has-lang']).setLegacyMode(true).analyze();
  return page;
}

interface Broken {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}
declare const axe: { run(options: object): Promise<{ readonly violations: readonly Broken[] }> };

async function violations(page: Page, shown: string): Promise<readonly string[]> {
  scans += 1;
  const found = await page.evaluate(
    async ([words, rules]) => {
      location.hash = words;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const run = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
      const { violations: broken } = await axe.run(run);
      return broken.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    [shown, RULES] as const,
  );
  return found.map((what) => `${shown}: ${what}`);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashboardPlaces, fillLibrary, settled } from '../tools/full-library';
import { launchChromium, type Stage } from './launch-chromium';
import { type OpenGallery, openGallery, PARTS, SURFACES } from './open-gallery';
import { answerWelcome } from './surfaces';

const PROFILES = 20;
const SHEETS = [
  ...PARTS.map((part) => [part, `show=sheet&part=${part}`] as const),
  ...Object.entries(SURFACES),
] as const;

/** What cannot be told apart, and what moves, as a reader sees it who lets the system choose the colours. */
function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element): string =>
      `${element.getAttribute('class') || element.localName} "${element.textContent?.slice(0, 30)}"`;
    const ground = (element: Element): string => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { backgroundColor } = getComputedStyle(up);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest('.only-heard');
    for (const element of document.querySelectorAll('#root *, dialog[open] *')) {
      if (!isSeen(element)) continue;
      const style = getComputedStyle(element);
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const isDrawn = element instanceof SVGGeometryElement;
      if (own && !element.closest('svg') && style.color === ground(element))
        found.push(`text on its own colour: ${named(element)}`);
      if (isDrawn && [style.fill, style.stroke].every((ink) => ink === 'none' || ink === ground(element)))
        found.push(`mark on its own colour: ${named(element)}`);
      if (!/^(0s(, )?)+$/.test(style.transitionDuration)) found.push(`glides: ${named(element)}`);
    }
    const bars = '.meter-fill, .posts-fill, .dot, .streak-fill, .focus-dot';
    for (const bar of document.querySelectorAll(bars))
      if (
        isSeen(bar) &&
        bar.parentElement &&
        getComputedStyle(bar).backgroundColor === ground(bar.parentElement)
      )
        found.push(`bar on its own colour: ${named(bar)}`);
    const chosen =
      '[aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"])';
    const looks = (element: Element): string => {
      const own = getComputedStyle(element);
      const mark = getComputedStyle(element, '::before');
      const tail = getComputedStyle(element, '::after');
      return [
        own.borderTopWidth,
        own.borderTopColor,
        own.borderBlockEndWidth,
        own.borderBlockEndColor,
        own.backgroundColor,
        own.fontWeight,
        own.outlineStyle,
        own.textDecorationLine,
        own.color,
        mark.content + mark.backgroundColor,
        tail.content + tail.backgroundColor,
      ].join();
    };
    for (const one of document.querySelectorAll(chosen)) {
      const other = [
        ...(one
          .closest('nav, [role="group"], .verdicts, ul, ol, fieldset, div')
          ?.querySelectorAll(one.localName) ?? []),
      ].find(
        (candidate) =>
          !candidate.matches(chosen) && candidate.className.split(' ')[0] === one.className.split(' ')[0],
      );
      if (isSeen(one) && other && looks(one) === looks(other))
        found.push(`chosen, and looks like the rest: ${named(one)}`);
    }
    for (const { playState, effect } of document.getAnimations())
      if (playState === 'running') found.push(`moves: ${(effect as KeyframeEffect).target?.className}`);
    return found;
  });
}

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}

describe('the gallery in colours of the system, without motion', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery();
    await gallery.page.emulateMedia({ forcedColors: 'active' });
  });
  afterAll(() => gallery.close());

  it.each(SHEETS)('%s stays readable', async (name, query) => {
    for (const scheme of ['light', 'dark'] as const) {
      await gallery.show(query, scheme, name in SURFACES ? 400 : 1080);
      expect(await gallery.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await shot(gallery.page, `${name}-${scheme}`);
      expect(await unreadable(gallery.page), scheme).toEqual([]);
    }
  });
});

describe('the dashboard in colours of the system, without motion', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await launchChromium();
    await answerWelcome(stage);
  });
  afterAll(() => stage.close());

  it('stays readable on every page', async () => {
    const page = await stage.context.newPage();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' });
    await page.goto(stage.extensionPage('dashboard.html#how'));
    const keys = await fillLibrary(page, new Date().toISOString(), PROFILES);
    const found: string[] = [];
    for (const [name, address, shown] of dashboardPlaces(keys)) {
      await page.goto(stage.extensionPage(address));
      await page.locator(shown).first().waitFor();
      await settled(page);
      await shot(page, `page-${name}`);
      found.push(...(await unreadable(page)).map((what) => `${name}: ${what}`));
    }
    expect(found).toEqual([]);
  });
});

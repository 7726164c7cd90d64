import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './serve-gallery';

export const PARTS = ['controls', 'fields', 'signs', 'streaks', 'tables', 'messages', 'dialog'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Surfaces of the gallery by the name of their pictures. */
export const SURFACES = {
  chips: 'show=chips',
  'panel-ready': 'show=panel&state=ready',
  'panel-too-little': 'show=panel&state=too-little',
  'panel-hostile': 'show=panel&state=hostile',
  'popup-ready': 'show=popup&state=ready',
} as const;

export interface OpenGallery {
  readonly page: Page;
  /** query: what the gallery's page shows. */
  show(query: string, scheme: Scheme, width?: number): Promise<void>;
  /** What is shown as a PNG, without the empty rest of the page. */
  picture(path?: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** The gallery in a page of its own. */
export async function openGallery(): Promise<OpenGallery> {
  const [served, browser] = await Promise.all([
    serveGallery(),
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    }),
  ]);
  const page = await browser.newPage();
  return {
    page,
    async show(query, colorScheme, width = 1080) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: query === SURFACES.chips ? 1440 : 720 });
      await page.goto(`${served.url}?${query}`);
      await page.locator('#root > *').first().waitFor();
    },
    async picture(path) {
      const to = path ? { path } : {};
      const sheet = page.locator('.gallery:not(:has(dialog))');
      return (await sheet.count()) > 0 ? sheet.screenshot(to) : page.screenshot(to);
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}

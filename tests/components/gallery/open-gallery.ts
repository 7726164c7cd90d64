import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

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

const PLACE = 'http://gallery.example/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Gallery {
  readonly page: Page;
  /** query: what the gallery's page shows. */
  show(query: string, scheme: Scheme, width?: number): Promise<void>;
  /** What is shown as a PNG, without the empty rest of the page. */
  picture(path?: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** The gallery, built anew and served from its folder: no port, no network. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-gallery-'));
  await build({
    root: resolve(import.meta.dirname),
    logLevel: 'silent',
    mode: 'development',
    build: { outDir: folder, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 10_000 },
  });
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    const contentType = TYPES[extname(file)];
    return contentType
      ? route.fulfill({ contentType, body: readFileSync(join(folder, file)) })
      : route.fulfill({ status: 204 });
  });
  return {
    page,
    async show(query, colorScheme, width = 1080) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: query === SURFACES.chips ? 1440 : 720 });
      await page.goto(`${PLACE}?${query}`);
      await page.locator('#root > *').first().waitFor();
    },
    async picture(path) {
      const to = path ? { path } : {};
      const sheet = page.locator('.gallery:not(:has(dialog))');
      return (await sheet.count()) > 0 ? sheet.screenshot(to) : page.screenshot(to);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

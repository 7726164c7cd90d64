import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProfileKey } from '../../lib/core/profile/record';
import { maraKneads } from '../../lib/samples/mara-kneads';
import type { Stage } from '../e2e/launch-chromium';
import { openPanel, popupOf, waitForChip } from '../e2e/surfaces';
import { samplePage } from '../fixtures/sites/sample-pages';
import { dashboardPlaces, fillLibrary, settled, withBrief } from './full-library';

const SCHEMES = ['light', 'dark'] as const;
const PROFILES = 200;
const WIDE = { width: 1440, height: 900 } as const;
const SIDE = { width: 400, height: 900 } as const;
/** What a low window shows of the side panel without scrolling. */
const LOW = { width: 400, height: 640 } as const;

/** Pages that show little where no brief was written. */
const OF_A_BRIEF: ReadonlySet<string> = new Set(['briefs', 'brief']);

/** Each surface with a library of invented creators behind it, light and dark, as NAME-SCHEME.png. */
export async function pictureSurfaces(stage: Stage, folder: string, now: string, zoom = 1): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('dashboard.html#how'));
  const keys = await fillLibrary(page, now, PROFILES);
  await page.close();
  for (const colorScheme of SCHEMES) {
    const at = (name: string): string => resolve(folder, `${name}-${colorScheme}.png`);
    await pictureProfile(stage, now, colorScheme, at);
    await pictureDashboard(stage, keys, colorScheme, at, zoom);
  }
}

type Scheme = (typeof SCHEMES)[number];
type PathOf = (name: string) => string;

/** A profile on its site with chip, badges and panel; the popup and the side panel beside it. */
async function pictureProfile(stage: Stage, now: string, colorScheme: Scheme, at: PathOf): Promise<void> {
  const site = samplePage(maraKneads, now);
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(site.url);
  await waitForChip(page);
  await page.screenshot({ path: at('chip-and-badges') });
  const panel = await openPanel(page);
  await panel.locator('.verdict:not([aria-disabled])').first().waitFor();
  await page.screenshot({ path: at('panel') });
  for (const [file, name, size] of [
    ['popup.html', 'popup', { width: 380, height: 600 }],
    ['sidepanel.html', 'side-panel', SIDE],
    ['sidepanel.html', 'triage', LOW],
  ] as const) {
    const surface = await popupOf(stage, page, file);
    await surface.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await surface.setViewportSize(size);
    await surface.locator('.score-mark').first().waitFor();
    await surface.screenshot({ path: at(name), fullPage: name === 'side-panel' });
    await surface.close();
  }
  await page.close();
}

async function pictureDashboard(
  stage: Stage,
  keys: readonly ProfileKey[],
  colorScheme: Scheme,
  at: PathOf,
  zoom: number,
): Promise<void> {
  const page = await stage.context.newPage();
  await page.setViewportSize({
    width: Math.round(WIDE.width / zoom),
    height: Math.round(WIDE.height / zoom),
  });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const [name, address, shown] of dashboardPlaces(keys)) {
    const draw = async (): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(stage.extensionPage(address));
      await page.locator(shown).first().waitFor();
      await settled(page);
    };
    await draw();
    // A brief is longer than a window.
    const picture = () => page.screenshot({ path: at(name), fullPage: name === 'brief' });
    if (OF_A_BRIEF.has(name))
      await withBrief(page, async () => {
        await draw();
        await picture();
      });
    else await picture();
  }
  await page.close();
}

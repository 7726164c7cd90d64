import { browser } from 'wxt/browser';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { Consent, Settings } from '../../lib/core/settings/settings';

const ID = 'tap';

/** Where the tap may run: nowhere unless the user allowed the figures that pages load. */
export function tapMatches(consent: Consent | null, settings: Settings): readonly string[] {
  if (consent?.reading !== 'page-and-responses') return [];
  return PLATFORM_IDS.filter((id) => settings.sites[id]).flatMap((id) =>
    PLATFORM[id].origins.map((origin) => `${origin}/*`),
  );
}

/**
 * Makes the browser's registration what it should be. Called at every start of the worker and after every change:
 * registrations may be gone after a restart, so no flag of our own is believed.
 */
export async function reconcileTap(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (!registered) return browser.scripting.registerContentScripts([script(matches)]);
  if (!sameSet(registered.matches ?? [], matches)) {
    await browser.scripting.updateContentScripts([script(matches)]);
  }
}

function script(matches: readonly string[]) {
  return {
    id: ID,
    js: ['content-scripts/tap.js'],
    matches: [...matches],
    world: 'MAIN' as const,
    runAt: 'document_start' as const,
    allFrames: false,
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

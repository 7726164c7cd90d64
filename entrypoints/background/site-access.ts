import { browser } from 'wxt/browser';
import { PLATFORM, PLATFORM_IDS, type PlatformId } from '../../lib/core/profile/platform';

/** Sites that the user, or the browser's "on click", keeps us from looking at. */
export async function platformsWithoutAccess(): Promise<readonly PlatformId[]> {
  const allowed = await Promise.all(
    PLATFORM_IDS.map((id) => browser.permissions.contains({ origins: originsOf([id]) })),
  );
  return PLATFORM_IDS.filter((_, index) => !allowed[index]);
}

/** The browser's own question; only in the user's click. True = granted. */
export async function requestAccess(platforms: readonly PlatformId[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(platforms) });
}

function originsOf(platforms: readonly PlatformId[]): string[] {
  return platforms.flatMap((id) => PLATFORM[id].origins.map((origin) => `${origin}/*`));
}

import { browser } from 'wxt/browser';
import type { PlatformId } from '../core/profile/platform';
import { type Consent, DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';

/** Keys in storage.local; the store writes them, the sensor only looks. */
const KEYS: string[] = ['consent', 'settings'];

export interface Permission {
  readonly mayHearResponses: boolean;
  readonly settings: Settings;
}

/**
 * What this script may do on this site; null = nothing: the welcome page is not answered or the site is
 * switched off. Nothing is read then, and nothing stays.
 */
export async function permissionFor(platform: PlatformId): Promise<Permission | null> {
  const { consent, settings } = (await browser.storage.local.get(KEYS)) as unknown as {
    consent?: Partial<Consent> | null;
    settings?: Partial<Settings> | null;
  };
  const now = { ...DEFAULT_SETTINGS, ...settings };
  if (!consent?.answeredAt || now.sites[platform] === false) return null;
  return { mayHearResponses: consent.reading === 'page-and-responses', settings: now };
}

/** Calls back when consent or settings may have changed. Returns the way to stop. */
export function onPermissionChange(heard: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) heard();
  };
  browser.storage.onChanged.addListener(listener);
  // After an update the extension's own functions are gone.
  return () => browser.storage?.onChanged?.removeListener(listener);
}

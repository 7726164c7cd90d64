import { browser } from 'wxt/browser';
import type { PlatformId } from '../core/profile/platform';
import { type Consent, DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';

/** Keys in storage.local; the store writes them, the sensor only looks. */
const KEYS: string[] = ['consent', 'settings'];

export interface Permission {
  /** What this script may do on this site now; null = nothing. */
  readonly granted: { readonly mayHearResponses: boolean; readonly settings: Settings } | null;
}

/** Nothing is read, and nothing stays, before the welcome page is answered or where the site is switched off. */
export async function permissionFor(platform: PlatformId): Promise<Permission> {
  const stored = (await browser.storage.local.get(KEYS)) as unknown as {
    consent?: Consent | null;
    settings?: Partial<Settings> | null;
  };
  const { consent } = stored;
  const settings = { ...DEFAULT_SETTINGS, ...stored.settings };
  if (!consent?.answeredAt || settings.sites[platform] === false) return { granted: null };
  return { granted: { mayHearResponses: consent.reading === 'page-and-responses', settings } };
}

/** Calls back when consent or settings may have changed. Returns the way to stop. */
export function onPermissionChange(heard: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) heard();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

import { browser } from 'wxt/browser';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { profileAddress } from '../../lib/core/profile/platform';

/**
 * The only place where the product moves a tab to a site: always at one press of the user, always to the page of
 * one account, and with nothing in the address but its handle.
 */
export async function openProfile(tabId: number, { platform, handle }: NamedAccount): Promise<void> {
  await browser.tabs.update(tabId, { url: profileAddress(platform, handle) });
}

import { browser } from 'wxt/browser';
import type { Ports } from '../../lib/app/ports';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { profileAddress } from '../../lib/core/profile/platform';

/**
 * The only place where the product moves a tab to a site: always at one press of the user, always to the page of
 * one account, and with nothing in the address but its handle. What the tab showed before is gone at once, so that
 * a verdict pressed early is given to nobody else.
 */
export async function openProfile(
  ports: Ports,
  tabId: number,
  { platform, handle }: NamedAccount,
): Promise<void> {
  const { sites } = await ports.settings.settings();
  if (sites[platform]) {
    const state = { status: 'reading', platform, handle } as const;
    await ports.tabs.show(tabId, { state, record: null, health: null });
  }
  await browser.tabs.update(tabId, { url: profileAddress(platform, handle) });
}

import { browser } from 'wxt/browser';
import type { TabMemory } from '../../lib/app/ports';

export const TAB_PREFIX = 'tab:';

/** Where the session storage keeps what a tab shows. */
export function tabKey(tabId: number): string {
  return `${TAB_PREFIX}${tabId}`;
}

/** What a tab showed last, of the session storage itself: top-level pages may ask it too, without the background. */
export async function recallTab(tabId: number): Promise<TabMemory | null> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabMemory | undefined) ?? null;
}

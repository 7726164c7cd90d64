import { browser } from 'wxt/browser';

/**
 * Called in the same breath as the user's click or the message that it sent: after an await the browser no
 * longer sees the click. Firefox opens its sidebar from a page of ours only; from the frame in a page its
 * popup has to do, which leads there.
 */
export async function openSidePanel(tabId: number | null): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
    await sidebarAction?.open().catch(() => browser.action.openPopup());
    return;
  }
  if (tabId !== null) await browser.sidePanel?.open({ tabId });
}

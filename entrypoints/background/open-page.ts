import { browser } from 'wxt/browser';

/** Pages of our own, and the browser's page of shortcuts. */
export type OwnPage = 'welcome' | 'dashboard' | `dashboard#${string}`;

/** Chromium's own page; Firefox opens its one by a function. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** A page of ours in a new tab. */
export async function openPage(page: OwnPage): Promise<void> {
  const [file, part] = page.split('#');
  return openTab(browser.runtime.getURL(`/${file}.html${part ? `#${part}` : ''}` as never));
}

export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> } | undefined;
  return commands?.openShortcutSettings?.() ?? openTab(CHROMIUM_SHORTCUTS);
}

/** The only place where the product opens a tab; never to a site. */
async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

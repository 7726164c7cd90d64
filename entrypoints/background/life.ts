import { browser } from 'wxt/browser';
import { expireProfiles } from '../../lib/app/expire-profiles';
import type { Ports } from '../../lib/app/ports';
import { rejudgeLibrary } from '../../lib/app/rejudge-library';
import { platformOfOrigin } from '../../lib/core/profile/platform';
import { openPage } from './open-page';
import { bringSensors } from './page-scripts';
import { drawToolbar } from './toolbar';

/** What the browser tells us beside messages. Registered synchronously at every start. */
export function registerLife(ports: Ports): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(ports);
    if (!import.meta.env.FIREFOX) void bringSensors();
  });
  browser.runtime.onStartup.addListener(() => void expireProfiles(ports).catch(() => {}));
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => void rejudgeLibrary(ports).catch(() => {}));
  }
  browser.tabs.onRemoved.addListener((tabId) => void ports.tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'loading' && !isOurs(tab.url)) void leave(ports, tabId);
  });
}

/** The worker was started to answer something, and nearly every answer needs the library: open it meanwhile. */
export async function openAhead(ports: Ports): Promise<void> {
  if (await ports.settings.consent()) await ports.library.lists();
}

async function welcome(ports: Ports): Promise<void> {
  if (await ports.settings.consent()) return;
  await openPage('welcome');
}

/** The tab went to a site that is none of ours. */
async function leave(ports: Ports, tabId: number): Promise<void> {
  if (!(await ports.tabs.get(tabId))) return;
  await ports.tabs.forget(tabId);
  drawToolbar(tabId, { status: 'elsewhere' });
}

function isOurs(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && platformOfOrigin(new URL(url).origin) !== null;
}

import { browser } from 'wxt/browser';
import { dueFollowUps } from '../../lib/app/due-follow-ups';
import { expireProfiles } from '../../lib/app/expire-profiles';
import type { Ports } from '../../lib/app/ports';
import { rejudgeLibrary } from '../../lib/app/rejudge-library';
import { showNotLoaded } from '../../lib/app/show-not-loaded';
import { platformOfOrigin } from '../../lib/core/profile/platform';
import { askFrame, SHOW, WHERE } from './ask-frame';
import type { Turn } from './in-turn';
import { openPage } from './open-page';
import { bringSensors } from './page-scripts';
import { queueCommand } from './queue-commands';
import { drawToolbar } from './toolbar';

/** Name of the shortcut in the manifest. */
const SHOW_PANEL = 'show-panel';
/** Scripts of a page start a moment after the browser calls it complete. */
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 300;

/** What the browser tells us beside messages. Registered synchronously at every start. */
export function registerLife(ports: Ports, drawn: Turn): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(ports);
    if (!import.meta.env.FIREFOX) void bringSensors();
  });
  browser.runtime.onStartup.addListener(() => void expireProfiles(ports).catch(() => {}));
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => void rejudgeLibrary(ports).catch(() => {}));
  }
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === SHOW_PANEL) void showPanel(tab?.id ?? null);
    else if (tab?.id !== undefined) void queueCommand(ports, drawn, command, tab.id).catch(() => {});
  });
  browser.permissions.onAdded.addListener(() => void ports.reconcileTap().then(bringSensors, () => {}));
  browser.permissions.onRemoved.addListener(() => void forgetTabs(ports));
  browser.tabs.onRemoved.addListener((tabId) => void ports.tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'loading' && !isOurs(tab.url)) void leave(ports, tabId);
    if (status === 'complete' && isOurs(tab.url)) void lookAfter(ports, tabId).catch(() => {});
  });
}

/**
 * The worker was started to answer something, and nearly every answer needs the library: open it at once. `meanwhile`
 * runs while the disk is waited for.
 */
export async function openAhead(ports: Ports, meanwhile: () => void): Promise<void> {
  if (!(await ports.settings.consent())) return;
  // There is no clock of ours: every start is the moment to see what is due.
  const opened = dueFollowUps(ports);
  setTimeout(meanwhile);
  await opened;
}

async function welcome(ports: Ports): Promise<void> {
  if (await ports.settings.consent()) return;
  await openPage('welcome');
}

/** The shortcut that brings the panel; where it cannot stand in the page, the popup says what to do. */
async function showPanel(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  if ((await askFrame(tabId, SHOW)) !== 'stands') await browser.action.openPopup?.().catch(() => {});
}

/** A site may not be looked at any more: nothing that it showed is kept in sight. */
async function forgetTabs(ports: Ports): Promise<void> {
  for (const tabId of (await ports.tabs.all()).keys()) await leave(ports, tabId);
}

/** A page that has loaded has a script of ours in it, at the latest after some looks; an error page never has. */
async function lookAfter(ports: Ports, tabId: number): Promise<void> {
  if (!(await ports.tabs.get(tabId))) return;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if ((await askFrame(tabId, WHERE)) !== null) return;
    await new Promise((resume) => setTimeout(resume, BETWEEN_LOOKS_MS));
  }
  const tab = await browser.tabs.get(tabId);
  // Another page is on its way: that one ends with a word of its own.
  if (tab.status === 'complete' && isOurs(tab.url)) await showNotLoaded(ports, tabId);
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

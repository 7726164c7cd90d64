import { browser } from 'wxt/browser';
import type { TabMemories, TabMemory } from '../../lib/app/ports';
import type { Envelope } from '../../lib/messages/client';
import { recallTab, TAB_PREFIX, tabKey } from './recall-tab';
import { drawToolbar } from './toolbar';

/** What this worker has shown itself: it need not ask the storage for it. */
const recent = new Map<number, TabMemory>();

/** What each tab shows, in the browser's session storage: it outlives the worker and never reaches the disk. */
export const tabMemories: TabMemories = {
  async get(tabId) {
    return recent.get(tabId) ?? recallTab(tabId);
  },
  async all() {
    const stored = Object.entries(await browser.storage.session.get(null));
    return new Map(
      stored
        .filter(([name]) => name.startsWith(TAB_PREFIX))
        .map(([name, memory]) => [Number(name.slice(TAB_PREFIX.length)), memory as TabMemory]),
    );
  },
  async show(tabId, memory) {
    recent.set(tabId, memory);
    broadcast({ type: 'surface.changed', payload: { tabId, state: memory.state } });
    if (import.meta.env.FIREFOX) stirFrame(tabId);
    drawToolbar(tabId, memory.state);
    await remember(tabId, memory);
  },
  async forget(tabId) {
    recent.delete(tabId);
    await browser.storage.session.remove(tabKey(tabId));
  },
};

/** A full session store costs the unkept record of one tab, never the answer. */
async function remember(tabId: number, memory: TabMemory): Promise<void> {
  await browser.storage.session
    .set({ [tabKey(tabId)]: memory })
    .catch(() => browser.storage.session.set({ [tabKey(tabId)]: { ...memory, record: null } }))
    .catch(() => browser.storage.session.remove(tabKey(tabId)));
}

/** Nobody may be listening: that is the usual case, not an error. */
function broadcast(envelope: Envelope<'surface.changed'>): void {
  void browser.runtime.sendMessage(envelope).catch(() => {});
}

/** In Firefox a frame in a site's page hears what is said to its tab, and never what is said to all of ours. */
function stirFrame(tabId: number): void {
  const envelope: Envelope<'surface.stale'> = { type: 'surface.stale', payload: {} };
  void browser.tabs.sendMessage(tabId, envelope).catch(() => {});
}

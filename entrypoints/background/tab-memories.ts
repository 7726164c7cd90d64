import { browser } from 'wxt/browser';
import type { TabMemories, TabMemory } from '../../lib/app/ports';
import type { Envelope } from '../../lib/messages/client';
import { drawToolbar } from './toolbar';

const PREFIX = 'tab:';

/** What this worker has shown itself: it need not ask the storage for it. */
const recent = new Map<number, TabMemory>();

/** What each tab shows, in the browser's session storage: it outlives the worker and never reaches the disk. */
export const tabMemories: TabMemories = {
  async get(tabId) {
    const recalled = recent.get(tabId);
    if (recalled) return recalled;
    const stored = await browser.storage.session.get(nameOf(tabId));
    return (stored[nameOf(tabId)] as TabMemory | undefined) ?? null;
  },
  async all() {
    const stored = Object.entries(await browser.storage.session.get(null));
    return new Map(
      stored
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, memory]) => [Number(name.slice(PREFIX.length)), memory as TabMemory]),
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
    await browser.storage.session.remove(nameOf(tabId));
  },
};

/** A full session store costs the unkept record of one tab, never the answer. */
async function remember(tabId: number, memory: TabMemory): Promise<void> {
  await browser.storage.session
    .set({ [nameOf(tabId)]: memory })
    .catch(() => browser.storage.session.set({ [nameOf(tabId)]: { ...memory, record: null } }))
    .catch(() => browser.storage.session.remove(nameOf(tabId)));
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

function nameOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

import { joinRecords } from '../core/profile/merge-observation';
import type { ProfileKey, ProfileRecord } from '../core/profile/record';
import { judge } from './judge';
import type { Found, Ports, TabMemory } from './ports';

/** Draws anew every tab that shows this profile (null = any): after a verdict, a note, another list or brief. */
export async function refreshSurfaces(ports: Ports, key: ProfileKey | null): Promise<void> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  if (!consent) return;
  for (const [tabId, memory] of await ports.tabs.all()) {
    if (memory.state.status !== 'ready') continue;
    const shown = memory.state.insight.key;
    if (key !== null && shown !== key) continue;
    const found = await ports.library.find(shown, settings.currentListId);
    const record = recordIn(found, memory);
    const insight = record
      ? judge({ evaluate: ports.evaluate, settings, consent }, record, found.brief, memory.health)
      : memory.state.insight;
    await ports.tabs.show(tabId, { ...memory, state: { status: 'ready', insight, own: found.own } });
  }
}

/** The record of a profile that some tab shows and the disk does not hold; null = no tab has one. */
export async function recordInTabs(ports: Ports, key: ProfileKey): Promise<ProfileRecord | null> {
  for (const { record } of (await ports.tabs.all()).values()) if (record?.key === key) return record;
  return null;
}

/** What disk and session together know. */
export function joinKnown(found: Found, session: ProfileRecord | null): ProfileRecord | null {
  if (session?.key !== found.key) return found.record;
  return found.record ? joinRecords(found.record, session) : session;
}

function recordIn(found: Found, memory: TabMemory): ProfileRecord | null {
  return joinKnown(found, memory.record);
}

/**
 * After a user's word about a profile: where only listed profiles are remembered and this one no longer is,
 * the disk lets go of it; then every surface is drawn anew.
 */
export async function settle(ports: Ports, key: ProfileKey): Promise<void> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  const found = await ports.library.find(key, settings.currentListId);
  if (consent?.memory === 'listed' && found.record && !found.listed) {
    for (const [tabId, memory] of await ports.tabs.all()) {
      const shows = memory.state.status === 'ready' && memory.state.insight.key === key;
      if (shows) await ports.tabs.show(tabId, { ...memory, record: joinKnown(found, memory.record) });
    }
    await ports.library.drop(key);
  }
  await refreshSurfaces(ports, key);
}

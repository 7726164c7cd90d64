import { joinRecords } from '../core/profile/merge-observation';
import type { ProfileKey, ProfileRecord } from '../core/profile/record';
import { type JudgeContext, judge, judgeContext } from './judge';
import { marksNow } from './marks-now';
import type { Found, Ports, TabMemory } from './ports';

/** Draws anew every tab that shows this profile (null = any): after another list, brief or setting. */
export async function refreshSurfaces(ports: Ports, key: ProfileKey | null): Promise<void> {
  const [context, tabs] = await Promise.all([judgeContext(ports), ports.tabs.all()]);
  if (!context) return;
  for (const [tabId, memory] of tabs) {
    const shown = keyShown(memory);
    if (shown === null || (key !== null && shown !== key)) continue;
    const found = await ports.library.find(shown, context.settings.currentListId);
    await redraw(ports, context, tabId, memory, found);
  }
}

/**
 * After a user's word about a profile: where only listed profiles are remembered and this one no longer is,
 * the disk lets go of it and the tab keeps it; then the tabs that show it are drawn anew.
 */
export async function settle(ports: Ports, key: ProfileKey): Promise<void> {
  const [context, tabs] = await Promise.all([judgeContext(ports), ports.tabs.all()]);
  if (!context) return;
  const found = await ports.library.find(key, context.settings.currentListId);
  const lettingGo = context.consent.memory === 'listed' && found.record !== null && !found.listed;
  for (const [tabId, memory] of tabs) {
    if (keyShown(memory) !== key) continue;
    const kept = lettingGo ? { ...memory, record: joinKnown(found, memory.record) } : memory;
    await redraw(ports, context, tabId, kept, found);
  }
  if (lettingGo) await ports.library.drop(key);
}

/** The record of a profile that some tab shows and the disk does not hold; null = no tab has one. */
export async function recordInTabs(ports: Ports, key: ProfileKey): Promise<ProfileRecord | null> {
  for (const { record } of (await ports.tabs.all()).values()) if (record?.key === key) return record;
  return null;
}

/** What a tab holds that shows this profile, or holds its record; null = there is none. */
export function shownIn(tabs: ReadonlyMap<number, TabMemory>, key: ProfileKey): TabMemory | null {
  const all = [...tabs.values()];
  return (
    all.find(({ record }) => record?.key === key) ?? all.find((memory) => keyShown(memory) === key) ?? null
  );
}

/** What disk and session together know. */
export function joinKnown(found: Found, session: ProfileRecord | null): ProfileRecord | null {
  if (session?.key !== found.key) return found.record;
  return found.record ? joinRecords(found.record, session) : session;
}

async function redraw(
  ports: Ports,
  context: JudgeContext,
  tabId: number,
  memory: TabMemory,
  found: Found,
): Promise<void> {
  if (memory.state.status !== 'ready') return;
  const record = joinKnown(found, memory.record);
  const own = marksNow(found, ports.now(), context.settings);
  const insight = record ? judge(context, record, found, memory.health) : memory.state.insight;
  const { crowded, handleChange: _before, ...state } = memory.state;
  const stillOut = crowded && found.record === null ? { crowded } : {};
  const change = found.handleChange ? { handleChange: found.handleChange } : {};
  await ports.tabs.show(tabId, { ...memory, state: { ...state, insight, own, ...stillOut, ...change } });
}

function keyShown({ state }: TabMemory): ProfileKey | null {
  return state.status === 'ready' ? state.insight.key : null;
}

import type { Supposed, WhatIf } from '../core/insight/what-if';
import { judge, judgeContext } from './judge';
import type { ListedBrief, Ports } from './ports';
import { joinKnown } from './refresh-surfaces';

/** What the profile in this tab would get, counted in another way. Changes nothing; null = no figures are there. */
export async function suppose(
  ports: Ports,
  tabId: number | null,
  { window, basis, brief }: WhatIf,
): Promise<Supposed | null> {
  const [context, memory] = await Promise.all([
    judgeContext(ports),
    tabId === null ? null : ports.tabs.get(tabId),
  ]);
  if (!context || memory?.state.status !== 'ready') return null;
  const { settings } = context;
  const [found, asked] = await Promise.all([
    ports.library.find(memory.state.insight.key, settings.currentListId),
    brief === 'none' ? null : listAfter(ports, settings.currentListId, brief),
  ]);
  const record = joinKnown(found, memory.record);
  if (!record) return null;
  const insight = judge(
    { ...context, settings: { ...settings, window } },
    record,
    { brief: asked?.brief ?? null, quotes: found.quotes, basis },
    memory.health,
  );
  return { insight, listName: asked?.list.name ?? null };
}

/** Counted from the current list on, round and round: nobody has to name one. */
async function listAfter({ library }: Ports, current: string, steps: number): Promise<ListedBrief | null> {
  const [lists, briefs] = await Promise.all([library.lists(), library.briefs()]);
  const at = lists.findIndex(({ id }) => id === current);
  const list = lists[(Math.max(0, at) + steps) % lists.length];
  return briefs.find((each) => each.list.id === list?.id) ?? null;
}

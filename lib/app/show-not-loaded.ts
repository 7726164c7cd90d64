import type { Ports, TabMemory } from './ports';

/**
 * The tab has loaded, and nobody of ours is in its page: what was being read, or was read of the page before, is not
 * there. A page that came reports by itself.
 */
export async function showNotLoaded(ports: Ports, tabId: number): Promise<void> {
  const known = await ports.tabs.get(tabId);
  const was = known && profileIn(known);
  if (!was) return;
  const state = { status: 'withheld', ...was, reason: 'not-loaded', health: null } as const;
  await ports.tabs.show(tabId, { state, record: null, health: null });
}

/** null = the tab shows no profile. */
function profileIn({ state }: TabMemory) {
  if (state.status === 'ready') {
    const { platform, handle } = state.insight;
    return { platform, handle };
  }
  if (state.status !== 'reading' && state.status !== 'withheld') return null;
  return { platform: state.platform, handle: state.handle };
}

import type { Settings } from '../core/settings/settings';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';
import { rejudgeLibrary } from './rejudge-library';

/** Changes some settings; tabs of a site that was switched off forget what they showed. */
export async function changeSettings(ports: Ports, change: Partial<Settings>): Promise<void> {
  await ports.settings.change(change);
  await ports.reconcileTap();
  const { sites } = await ports.settings.settings();
  for (const [tabId, { state }] of await ports.tabs.all()) {
    const platform =
      state.status === 'ready' ? state.insight.platform : 'platform' in state ? state.platform : null;
    if (platform && !sites[platform]) {
      await ports.tabs.show(tabId, {
        state: { status: 'switched-off', platform },
        record: null,
        health: null,
      });
    }
  }
  await refreshSurfaces(ports, null);
  // The table sorts by what was counted with the old look back; what a stopped worker leaves is done at the next start.
  if (change.window !== undefined) void rejudgeLibrary(ports).catch(() => {});
}

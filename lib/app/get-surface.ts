import type { SurfaceState } from '../core/insight/surface-state';
import type { PlatformId } from '../core/profile/platform';
import type { Ports } from './ports';

/** What a surface of this tab shows now. platform = the site in the tab; null = none of ours. */
export async function getSurface(
  ports: Ports,
  tabId: number | null,
  platform: PlatformId | null,
): Promise<SurfaceState> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  if (!consent) return { status: 'not-consented' };
  if (platform && !settings.sites[platform]) return { status: 'switched-off', platform };
  const state = tabId === null ? null : (await ports.tabs.get(tabId))?.state;
  if (state?.status !== 'ready') return state ?? { status: 'elsewhere' };
  const found = await ports.library.find(state.insight.key, settings.currentListId).catch(() => null);
  return found ? { ...state, own: found.own } : state;
}

import type { SurfaceState } from '../core/insight/surface-state';
import type { PlatformId } from '../core/profile/platform';
import { marksNow } from './marks-now';
import type { Ports } from './ports';

export interface TabSite {
  /** The site in the tab; null = none of ours, or none that can be known. */
  readonly platform: PlatformId | null;
  /** The page is there whole, and somebody who looks at it would have reported by now. */
  readonly settled: boolean;
  /** Sites that are on and that the browser does not let us look at. */
  readonly withoutAccess: readonly PlatformId[];
}

/** What a surface of this tab shows now. */
export async function getSurface(
  ports: Ports,
  tabId: number | null,
  site: TabSite | Promise<TabSite>,
): Promise<SurfaceState> {
  const consented = ports.settings.consent();
  // All at once: a popup waits for the slowest of them, not for their sum.
  const [{ platform, settled, withoutAccess }, consent, settings, trouble, memory] = await Promise.all([
    site,
    consented,
    ports.settings.settings(),
    // Before the first answer the library is not opened.
    consented.then((given) => (given ? ports.library.trouble() : null)),
    tabId === null ? null : ports.tabs.get(tabId),
  ]);
  if (!consent) return { status: 'not-consented' };
  if (platform && !settings.sites[platform]) return { status: 'switched-off', platform };
  const lacking = withoutAccess.filter((id) => settings.sites[id]);
  if (!platform && lacking.length > 0) return { status: 'no-access', platforms: lacking };
  if (trouble) return { status: 'store-failed', because: trouble };
  const state = memory?.state;
  if (!state) return platform && settled ? { status: 'unread', platform } : { status: 'elsewhere' };
  if (state.status !== 'ready') return state;
  const found = await ports.library.find(state.insight.key, settings.currentListId).catch(() => null);
  return found ? { ...state, own: marksNow(found, ports.now(), settings) } : state;
}

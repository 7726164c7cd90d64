import type { RecentProfile } from '../core/insight/surface-state';
import type { Ports } from './ports';

/** The profiles seen last, newest first, with the verdict in the current list. */
export async function listRecent(ports: Ports, limit: number): Promise<readonly RecentProfile[]> {
  const { currentListId } = await ports.settings.settings();
  return ports.library.recent(limit, currentListId);
}

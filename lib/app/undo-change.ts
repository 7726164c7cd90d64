import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { refreshSurfaces, settle } from './refresh-surfaces';

/** Takes back the newest verdict, note or list entry. */
export async function undoChange(ports: Ports): Promise<{ readonly key: ProfileKey | null }> {
  const key = await ports.library.undo();
  if (key) {
    await settle(ports, key);
    // An action may have been about several creators.
    await refreshSurfaces(ports, null);
  }
  return { key };
}

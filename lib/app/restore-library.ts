import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';

/** Brings back what only the second copy has, and draws it. */
export async function restoreLibrary(ports: Ports): Promise<{ readonly rows: number }> {
  const back = await ports.library.restore();
  await refreshSurfaces(ports, null);
  return back;
}

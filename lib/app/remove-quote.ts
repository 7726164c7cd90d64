import type { Ports } from './ports';
import { refreshSurfaces, settle } from './refresh-surfaces';

/** Lets go of a noted price; what was learnt from it goes with it. */
export async function removeQuote(ports: Ports, id: string): Promise<void> {
  const key = await ports.library.removeQuote(id);
  if (!key) return;
  await settle(ports, key);
  await refreshSurfaces(ports, null);
}

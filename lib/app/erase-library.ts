import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';

/** Erases every creator, note, list and brief. Settings stay: they hold nothing about anybody. */
export async function eraseLibrary(ports: Ports): Promise<void> {
  await ports.library.erase();
  for (const [tabId, memory] of await ports.tabs.all()) {
    await ports.tabs.show(tabId, { ...memory, record: null });
  }
  await refreshSurfaces(ports, null);
}

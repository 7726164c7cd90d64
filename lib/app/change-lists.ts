import { changeSettings } from './change-settings';
import type { ListLine, Ports } from './ports';
import { refreshSurfaces, settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

export async function createList(ports: Ports, name: string): Promise<ListLine> {
  await requireConsent(ports);
  return ports.library.createList(name);
}

/** The new name stands on every surface at once. */
export async function renameList(
  ports: Ports,
  { listId, name }: { readonly listId: string; readonly name: string },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.renameList(listId, name);
  await refreshSurfaces(ports, null);
}

/** Makes the list after the current one the current one; after the last comes the first. */
export async function nextList(ports: Ports): Promise<ListLine> {
  await requireConsent(ports);
  const [lists, { currentListId }] = await Promise.all([ports.library.lists(), ports.settings.settings()]);
  const at = lists.findIndex(({ id }) => id === currentListId);
  const next = lists[(at + 1) % lists.length];
  if (!next) throw new Error('there is no list');
  if (next.id !== currentListId) await changeSettings(ports, { currentListId: next.id });
  return next;
}

/** The list goes with all that was said in it. Where it was the current one, the first of the others is from now on. */
export async function removeList(ports: Ports, listId: string): Promise<void> {
  await requireConsent(ports);
  const consent = await ports.settings.consent();
  const keys = await ports.library.removeList(listId);
  const [[first], { currentListId }] = await Promise.all([ports.library.lists(), ports.settings.settings()]);
  if (first && currentListId === listId) await ports.settings.change({ currentListId: first.id });
  // Those that are let go of because nobody lists them any more.
  if (consent?.memory === 'listed') for (const key of keys) await settle(ports, key);
  await refreshSurfaces(ports, null);
}

export async function restoreList(ports: Ports, listId: string): Promise<{ readonly restored: boolean }> {
  await requireConsent(ports);
  const restored = await ports.library.restoreList(listId);
  if (restored) await refreshSurfaces(ports, null);
  return { restored };
}

import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** A note of its own, beside the earlier ones. */
export async function addNote(
  ports: Ports,
  { key, text }: { readonly key: ProfileKey; readonly text: string },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.addNote(key, text);
  await settle(ports, key);
}

/** Changes a note that was written before; an empty text removes it. */
export async function changeNote(
  ports: Ports,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<void> {
  await requireConsent(ports);
  await settle(ports, await ports.library.changeNote(id, text));
}

import type { EntryChange, Ports } from './ports';
import { settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** Notes stage, owner, next step and the like of some creators in a list. */
export async function changeEntries(ports: Ports, change: EntryChange): Promise<void> {
  await requireConsent(ports);
  await ports.library.changeEntries(change);
  for (const key of change.keys) await settle(ports, key);
}

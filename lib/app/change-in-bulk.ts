import type { BulkChange } from '../core/library/bulk-act';
import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { refreshSurfaces, settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';
import { freezer } from './set-verdict';

/** Changes several creators of a list as one action. */
export async function changeInBulk(ports: Ports, change: BulkChange<ProfileKey>): Promise<void> {
  await requireConsent(ports);
  await ports.library.changeInBulk(change, await freezer(ports));
  // Those that are let go of because nobody lists them any more.
  if (change.act.kind === 'unlist') for (const key of change.keys) await settle(ports, key);
  await refreshSurfaces(ports, null);
}

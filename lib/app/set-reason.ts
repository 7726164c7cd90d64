import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** Says why the verdict is a maybe or a no; null takes the reason back. */
export async function setReason(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly listId: string; readonly reason: string | null },
): Promise<void> {
  await requireConsent(ports);
  if (!(await ports.library.setReason(draft))) throw new Error('no verdict to give a reason for');
  await settle(ports, draft.key);
}

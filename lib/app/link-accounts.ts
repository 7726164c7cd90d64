import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { requireConsent } from './require-consent';

/** Two accounts are one creator's, as the user says; figures stay apart, since audiences overlap. */
export async function linkAccounts(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly other: ProfileKey; readonly linked: boolean },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.linkAccounts(draft);
}

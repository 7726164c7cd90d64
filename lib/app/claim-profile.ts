import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';

/** Takes down whose profile this is; every surface that shows it speaks to its owner from then on. */
export async function claimProfile(
  ports: Ports,
  { key, isMe }: { readonly key: ProfileKey; readonly isMe: boolean },
): Promise<void> {
  if (!(await ports.settings.consent())) return;
  await ports.library.claim(key, isMe);
  await refreshSurfaces(ports, key);
}

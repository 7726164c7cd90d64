import type { ProfileKey } from '../core/profile/record';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';

/** Erases every trace of a profile; with `never` it is not remembered again either. */
export async function forgetProfile(
  ports: Ports,
  { key, never }: { readonly key: ProfileKey; readonly never?: boolean },
): Promise<void> {
  await ports.library.forget(key, never === true);
  await refreshSurfaces(ports, key);
}

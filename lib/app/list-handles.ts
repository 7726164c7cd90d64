import type { KnownHandle } from '../core/library/known-handle';
import type { PlatformId } from '../core/profile/platform';
import type { Ports } from './ports';

/** What the user knows of the accounts that a page lists; nothing about them is written down. */
export async function listHandles(
  ports: Ports,
  { platform, handles }: { readonly platform: PlatformId; readonly handles: readonly string[] },
): Promise<readonly KnownHandle[]> {
  if (!(await ports.settings.consent())) return [];
  const { currentListId } = await ports.settings.settings();
  return ports.library.known(platform, handles, currentListId);
}

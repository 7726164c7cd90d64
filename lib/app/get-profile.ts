import type { ProfileKey } from '../core/profile/record';
import type { KnownProfile } from '../messages/contract';
import { judge } from './judge';
import type { Ports } from './ports';

/** A profile out of the library, judged today; null = nothing is kept of it. */
export async function getProfile(ports: Ports, key: ProfileKey): Promise<KnownProfile | null> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  if (!consent) return null;
  const { record, brief, own } = await ports.library.find(key, settings.currentListId);
  if (!record) return null;
  return { insight: judge({ evaluate: ports.evaluate, settings, consent }, record, brief, null), own };
}

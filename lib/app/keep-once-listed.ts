import type { ProfileKey } from '../core/profile/record';
import { asKept } from './judge';
import type { Kept, Ports } from './ports';
import { joinKnown, recordInTabs } from './refresh-surfaces';
import { mayKeep } from './rules';

/** What a tab shows of this profile and the disk may hold as soon as the user lists it or writes about it. */
export async function keepOnceListed(ports: Ports, key: ProfileKey): Promise<Kept | null> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  const session = await recordInTabs(ports, key);
  if (!consent || !session) return null;
  const found = await ports.library.find(key, settings.currentListId);
  const record = joinKnown(found, session);
  if (!record || !mayKeep(record, { ...found, listed: true }, consent)) return null;
  return asKept({ evaluate: ports.evaluate, settings, consent }, record);
}

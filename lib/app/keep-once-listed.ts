import type { ProfileKey } from '../core/profile/record';
import { asKept, judgeContext } from './judge';
import type { Kept, Ports } from './ports';
import { joinKnown, recordInTabs } from './refresh-surfaces';
import { mayKeep } from './rules';

/** What a tab shows of this profile and the disk may hold as soon as the user lists it or writes about it. */
export async function keepOnceListed(ports: Ports, key: ProfileKey): Promise<Kept | null> {
  const context = await judgeContext(ports);
  const session = await recordInTabs(ports, key);
  if (!context || !session) return null;
  const found = await ports.library.find(key, context.settings.currentListId);
  const record = joinKnown(found, session);
  if (!record || !mayKeep(record, { ...found, listed: true }, context.consent)) return null;
  return asKept(context, record);
}

import type { ProfileKey } from '../core/profile/record';
import type { KnownProfile } from '../messages/contract';
import { judge, judgeContext } from './judge';
import { marksNow } from './marks-now';
import type { Ports } from './ports';

/** A profile out of the library, judged today; null = nothing is kept of it. */
export async function getProfile(ports: Ports, key: ProfileKey): Promise<KnownProfile | null> {
  const context = await judgeContext(ports);
  if (!context) return null;
  const found = await ports.library.find(key, context.settings.currentListId);
  if (!found.record) return null;
  return {
    insight: judge(context, found.record, found, null),
    own: marksNow(found, ports.now(), context.settings),
    ...(found.handleChange ? { handleChange: found.handleChange } : {}),
  };
}

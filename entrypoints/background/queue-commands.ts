import type { Ports } from '../../lib/app/ports';
import { showsCurrent, stepQueue } from '../../lib/app/queue';
import { setVerdict } from '../../lib/app/set-verdict';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { Turn } from './in-turn';
import { openProfile } from './open-profile';

/** Names in the manifest: they work wherever the keyboard is, which the side panel's own keys do not. */
const VERDICTS: Readonly<Record<string, VerdictWord>> = {
  'verdict-yes': 'yes',
  'verdict-maybe': 'maybe',
  'verdict-no': 'no',
};
export const NEXT_IN_QUEUE = 'queue-next';

/**
 * A shortcut that speaks of the queue or the profile in sight; it waits for its turn among the messages, from the
 * moment it was pressed. False = it was none.
 */
export async function queueCommand(
  ports: Ports,
  drawn: Turn,
  command: string,
  tabId: number,
): Promise<boolean> {
  if (command === NEXT_IN_QUEUE) {
    await drawn(() => openNext(ports, tabId));
    return true;
  }
  const verdict = VERDICTS[command];
  if (!verdict) return false;
  const seen = keyInSight(ports, tabId);
  await drawn(async () => judge(ports, verdict, tabId, await seen));
  return true;
}

/** seen: whom the tab showed when the key was pressed. Whoever came into sight since then is not meant. */
async function judge(
  ports: Ports,
  verdict: VerdictWord,
  tabId: number,
  seen: ProfileKey | null,
): Promise<void> {
  const key = await keyInSight(ports, tabId);
  if (key === null || key !== seen) return;
  const { currentListId, verdictOpensNext } = await ports.settings.settings();
  await setVerdict(ports, { key, listId: currentListId, verdict });
  if (verdictOpensNext && (await showsCurrent(ports, tabId))) await openNext(ports, tabId);
}

/** null = none, or the user's own. */
async function keyInSight(ports: Ports, tabId: number): Promise<ProfileKey | null> {
  const state = (await ports.tabs.get(tabId))?.state;
  return state?.status === 'ready' && !state.own.isMe ? state.insight.key : null;
}

async function openNext(ports: Ports, tabId: number): Promise<void> {
  const account = await stepQueue(ports, 'next', tabId);
  if (account) await openProfile(ports, tabId, account);
}

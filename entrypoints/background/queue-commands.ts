import type { Ports } from '../../lib/app/ports';
import { showsCurrent, stepQueue } from '../../lib/app/queue';
import { setVerdict } from '../../lib/app/set-verdict';
import type { VerdictWord } from '../../lib/core/library/verdict';
import { openProfile } from './open-profile';

/** Names in the manifest: they work wherever the keyboard is, which the side panel's own keys do not. */
const VERDICTS: Readonly<Record<string, VerdictWord>> = {
  'verdict-yes': 'yes',
  'verdict-maybe': 'maybe',
  'verdict-no': 'no',
};
export const NEXT_IN_QUEUE = 'queue-next';

/** A shortcut that speaks of the queue or the profile in sight. False = it was none. */
export async function queueCommand(ports: Ports, command: string, tabId: number): Promise<boolean> {
  if (command === NEXT_IN_QUEUE) {
    await openNext(ports, tabId);
    return true;
  }
  const verdict = VERDICTS[command];
  if (!verdict) return false;
  await judge(ports, verdict, tabId);
  return true;
}

async function judge(ports: Ports, verdict: VerdictWord, tabId: number): Promise<void> {
  const state = (await ports.tabs.get(tabId))?.state;
  if (state?.status !== 'ready' || state.own.isMe) return;
  const { currentListId, verdictOpensNext } = await ports.settings.settings();
  await setVerdict(ports, { key: state.insight.key, listId: currentListId, verdict });
  if (verdictOpensNext && (await showsCurrent(ports, tabId))) await openNext(ports, tabId);
}

async function openNext(ports: Ports, tabId: number): Promise<void> {
  const account = await stepQueue(ports, 'next', tabId);
  if (account) await openProfile(ports, tabId, account);
}

import { type QueueAdded, type QueueLine, type QueueStep, stepFrom } from '../core/library/queue';
import type { NamedAccount } from '../core/profile/named-account';
import type { Ports } from './ports';
import { requireConsent } from './require-consent';

export async function listQueue(ports: Ports): Promise<readonly QueueLine[]> {
  if (!(await ports.settings.consent())) return [];
  return ports.library.queue((await ports.settings.settings()).currentListId);
}

export async function addToQueue(ports: Ports, accounts: readonly NamedAccount[]): Promise<QueueAdded> {
  await requireConsent(ports);
  return ports.library.addToQueue(accounts);
}

export async function clearQueue(ports: Ports): Promise<void> {
  await requireConsent(ports);
  await ports.library.clearQueue();
}

/**
 * Moves on in the queue; what the tab showed of the creator that is left says whether it could be looked at.
 * Answers whose page is to be opened; null = nobody is left.
 */
export async function stepQueue(
  ports: Ports,
  step: QueueStep,
  tabId: number | null,
): Promise<NamedAccount | null> {
  await requireConsent(ports);
  const lines = await listQueue(ports);
  const to = stepFrom(lines, step);
  // Before the first there is nothing to go back to: the current one stays.
  if (to === null && step === 'previous') return null;
  return move(ports, lines, to, tabId);
}

/** The same for one line that the user points at. */
export async function openInQueue(
  ports: Ports,
  id: string,
  tabId: number | null,
): Promise<NamedAccount | null> {
  await requireConsent(ports);
  const lines = await listQueue(ports);
  const to = lines.find((line) => line.id === id);
  return to ? move(ports, lines, to, tabId) : null;
}

async function move(
  ports: Ports,
  lines: readonly QueueLine[],
  to: QueueLine | null,
  tabId: number | null,
): Promise<NamedAccount | null> {
  const current = lines.find(({ state }) => state === 'current') ?? null;
  const leave = current && current.verdict === null ? await whyNotSeen(ports, current, tabId) : null;
  await ports.library.moveInQueue({ to: to?.id ?? null, leave });
  return to && { platform: to.platform, handle: to.handle };
}

/** Why the tab could show nothing of this creator; null = it could, or shows somebody else. */
async function whyNotSeen(
  ports: Ports,
  { platform, handle }: NamedAccount,
  tabId: number | null,
): Promise<string | null> {
  const state = tabId === null ? null : (await ports.tabs.get(tabId))?.state;
  if (state?.status !== 'withheld' || state.platform !== platform) return null;
  return state.handle === handle ? state.reason : null;
}

/** Whether the creator in this tab is the current one of the queue. */
export async function showsCurrent(ports: Ports, tabId: number): Promise<boolean> {
  const state = (await ports.tabs.get(tabId))?.state;
  if (state?.status !== 'ready') return false;
  const { platform, handle } = state.insight;
  const lines = await listQueue(ports);
  return lines.some(
    (line) => line.state === 'current' && line.platform === platform && line.handle === handle,
  );
}

import { browser } from 'wxt/browser';
import type { Shortcuts } from '../../components/queue/focus-line';
import type { QueuePort } from '../../components/queue/queue-state';
import { send } from '../../lib/messages/client';

/** The queue as a top-level surface sees it; the background moves the tab, at the user's press. */
export function queuePort(tabOf: () => Promise<number | null>): QueuePort {
  return {
    load: () => send('queue.get', {}),
    add: (accounts) => send('queue.add', { accounts }),
    step: async (step) => send('queue.step', { step, tabId: await tabOf() }),
    open: async (id) => send('queue.open', { id, tabId: await tabOf() }),
    clear: () => send('queue.clear', {}),
    undo: async () => (await send('change.undo', {})).key,
  };
}

/** The keys that the browser holds for our commands now; the user may have changed or removed them. */
export async function queueShortcuts(): Promise<Shortcuts> {
  const all = (await browser.commands?.getAll?.()) ?? [];
  const of = (name: string): string | null => all.find((one) => one.name === name)?.shortcut || null;
  return {
    next: of('queue-next'),
    yes: of('verdict-yes'),
    maybe: of('verdict-maybe'),
    no: of('verdict-no'),
  };
}

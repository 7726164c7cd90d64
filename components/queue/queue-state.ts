import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QueueAdded, QueueLine, QueueStep } from '../../lib/core/library/queue';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import type { ProfileKey } from '../../lib/core/profile/record';

/** Where the queue lies. Each rejects when nothing was done. */
export interface QueuePort {
  load(): Promise<readonly QueueLine[]>;
  add(accounts: readonly NamedAccount[]): Promise<QueueAdded>;
  /** False = there is nobody to open. */
  step(step: QueueStep): Promise<boolean>;
  open(id: string): Promise<boolean>;
  clear(): Promise<void>;
  /** Takes back the newest action; whose it was, null = none. */
  undo(): Promise<ProfileKey | null>;
}

export interface QueueView {
  /** null = not known yet. */
  readonly lines: readonly QueueLine[] | null;
  readonly failed: boolean;
  /** Whose verdict was taken back last; null = nobody's since the last step. */
  readonly takenBack: QueueLine | null;
  refresh(): Promise<void>;
  add(accounts: readonly NamedAccount[]): Promise<QueueAdded | null>;
  step(step: QueueStep): Promise<void>;
  open(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Takes back the last verdict given here, and goes back to that creator. */
  undo(): Promise<void>;
}

/** The queue as one surface sees it. */
export function createQueueState(port: QueuePort): StoreApi<QueueView> {
  return createStore<QueueView>()((set, get) => {
    /** Verdicts given since the surface was opened: what came before is not taken back unasked. */
    let given = 0;
    let turn = 0;

    async function attempt(work: () => Promise<unknown>): Promise<void> {
      const done = await work().then(
        () => true,
        () => false,
      );
      set({ failed: !done });
      await get().refresh();
    }

    return {
      lines: null,
      failed: false,
      takenBack: null,
      async refresh() {
        turn += 1;
        const mine = turn;
        const lines = await port.load().catch(() => null);
        if (mine !== turn || lines === null) return;
        given = Math.max(0, given + saidIn(lines) - saidIn(get().lines ?? lines));
        set({ lines });
      },
      async add(accounts) {
        let added: QueueAdded | null = null;
        await attempt(async () => {
          added = await port.add(accounts);
        });
        // What the new lines bring along was said before.
        return added;
      },
      async step(step) {
        set({ takenBack: null });
        await attempt(() => port.step(step));
      },
      async open(id) {
        set({ takenBack: null });
        await attempt(() => port.open(id));
      },
      clear: () => attempt(() => port.clear()),
      async undo() {
        if (given === 0) return;
        await attempt(async () => {
          const key = await port.undo();
          const line = get().lines?.find((one) => one.key === key);
          if (!line) return;
          if (line.state !== 'current') await port.open(line.id);
          set({ takenBack: line });
        });
      },
    };
  });
}

/** Lines that carry a verdict, among those that were opened. */
function saidIn(lines: readonly QueueLine[]): number {
  return lines.filter(({ verdict, state }) => verdict !== null && state !== 'waiting').length;
}

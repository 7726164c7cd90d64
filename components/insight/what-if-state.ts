import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Supposed, WhatIf } from '../../lib/core/insight/what-if';

export interface WhatIfPort {
  /** How far the figures look back by the user's setting. */
  usual(): Promise<WhatIf['window']>;
  /** Counts the profile on show in another way. null = no figures are there. */
  ask(whatIf: WhatIf): Promise<Supposed | null>;
}

export interface WhatIfState {
  /** The choices are on show. */
  readonly choosing: boolean;
  readonly usualWindow: WhatIf['window'];
  /** What is supposed; null = nothing, the usual figures are shown. */
  readonly asked: WhatIf | null;
  /** The answer to it; null = not there yet. */
  readonly supposed: Supposed | null;
  readonly failed: boolean;
  /** Shows the choices, or hides them; what is supposed stays. */
  toggle(): Promise<void>;
  suppose(whatIf: WhatIf): Promise<void>;
  /** The page told more: the same question again. */
  askAgain(): Promise<void>;
  /** Back to the usual figures. */
  back(): void;
}

const NOTHING = { asked: null, supposed: null, failed: false } as const;

/** One look at the profile counted otherwise; an older answer never replaces a newer question's. */
export function createWhatIfState(port: WhatIfPort): StoreApi<WhatIfState> {
  return createStore<WhatIfState>()((set, get) => {
    let question = 0;
    return {
      ...NOTHING,
      choosing: false,
      usualWindow: 12,
      async toggle() {
        const choosing = !get().choosing;
        if (choosing) set({ usualWindow: await port.usual().catch(() => get().usualWindow) });
        set({ choosing });
      },
      async suppose(whatIf) {
        const { window, basis, brief } = whatIf;
        if (window === get().usualWindow && basis === null && brief === 0) return get().back();
        const mine = ++question;
        // Until the answer comes the earlier figures stand, with what they were counted by.
        set({ asked: whatIf, failed: false });
        const supposed = await port.ask(whatIf).catch(() => null);
        if (mine !== question) return;
        set(supposed ? { supposed } : { supposed: null, failed: true });
      },
      async askAgain() {
        const { asked } = get();
        if (asked) await get().suppose(asked);
      },
      back() {
        question++;
        set(NOTHING);
      },
    };
  });
}

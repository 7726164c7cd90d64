import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Audience, Consent, Memory, ReadingDepth } from '../../lib/core/settings/settings';

export type Answer = Omit<Consent, 'answeredAt'>;

export interface WelcomeState {
  readonly answer: Answer;
  readonly step: 'asking' | 'sending' | 'done' | 'failed';
  choose(part: Partial<Answer>): void;
  start(): Promise<void>;
}

export const AUDIENCES: readonly Audience[] = ['brand', 'creator', 'team'];
export const DEPTHS: readonly ReadingDepth[] = ['page-and-responses', 'page'];
export const MEMORIES: readonly Memory[] = ['everyone', 'listed', 'nothing'];

const FIRST_ANSWER: Answer = {
  audience: 'brand',
  reading: 'page-and-responses',
  memory: 'everyone',
  floor: 1000,
};

/** The first answer of the user; nothing is read or stored before it is sent. */
export function createWelcomeState(send: (answer: Answer) => Promise<void>): StoreApi<WelcomeState> {
  return createStore<WelcomeState>()((set, get) => ({
    answer: FIRST_ANSWER,
    step: 'asking',
    choose: (part) => set({ answer: { ...get().answer, ...part } }),
    async start() {
      if (get().step === 'sending') return;
      set({ step: 'sending' });
      const sent = await send(get().answer).then(
        () => true,
        () => false,
      );
      set({ step: sent ? 'done' : 'failed' });
    },
  }));
}

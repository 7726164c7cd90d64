import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Consent, Settings } from '../../lib/core/settings/settings';

/** The answers of the welcome page, without the time they were given. */
export type Answers = Omit<Consent, 'answeredAt'>;

export interface SettingsPort {
  load(): Promise<{ readonly consent: Consent | null; readonly settings: Settings }>;
  change(change: Partial<Settings>): Promise<void>;
  answer(answers: Answers): Promise<void>;
}

export interface SettingsState {
  /** unknown = not loaded yet; unanswered = the welcome page comes first. */
  readonly status: 'unknown' | 'unanswered' | 'known' | 'silent';
  readonly answers: Answers | null;
  readonly settings: Settings | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  load(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  answer(change: Partial<Answers>): Promise<void>;
}

/** Every change is shown at once, saved at once, and taken back where it could not be saved. */
export function createSettingsState(port: SettingsPort): StoreApi<SettingsState> {
  return createStore<SettingsState>()((set, get) => {
    let open = 0;
    let turn: Promise<unknown> = Promise.resolve();

    /** One after the other; what was changed meanwhile stays on show until the last is saved. */
    async function save(work: () => Promise<void>): Promise<void> {
      open += 1;
      set({ saving: 'saving' });
      const mine = turn.then(work);
      turn = mine.catch(() => {});
      const saved = await mine.then(
        () => true,
        () => false,
      );
      open -= 1;
      if (!saved) await get().load();
      if (open === 0 || !saved) set({ saving: saved ? 'saved' : 'failed' });
    }

    return {
      status: 'unknown',
      answers: null,
      settings: null,
      saving: 'saved',
      async load() {
        const found = await port.load().catch(() => null);
        if (!found) return set({ status: get().settings ? get().status : 'silent' });
        const { consent, settings } = found;
        if (!consent) return set({ status: 'unanswered', settings, answers: null });
        const { answeredAt: _answeredAt, ...answers } = consent;
        set({ status: 'known', settings, answers });
      },
      async change(change) {
        const { settings } = get();
        if (!settings) return;
        set({ settings: { ...settings, ...change } });
        await save(() => port.change(change));
      },
      async answer(change) {
        const { answers } = get();
        if (!answers) return;
        const next = { ...answers, ...change };
        set({ answers: next });
        await save(() => port.answer(next));
      },
    };
  });
}

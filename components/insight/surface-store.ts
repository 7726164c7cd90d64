import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SurfaceState } from '../../lib/core/insight/surface-state';

/** Where a surface hears what to show. */
export interface SurfacePort {
  read(): Promise<SurfaceState>;
  /** hear: what to show now. stale: it is another, and has to be asked for. Returns the way to stop. */
  listen(hear: (state: SurfaceState) => void, stale: () => void): () => void;
}

export interface SurfaceView {
  /** null = nothing heard yet. */
  readonly shown: SurfaceState | null;
  /** The background did not answer. */
  readonly silent: boolean;
  /** What was shown last stands until the first word. */
  remember(state: SurfaceState): void;
  /** Asks anew; an older answer never replaces a newer word. */
  refresh(): Promise<void>;
  start(): () => void;
}

export function createSurfaceStore(port: SurfacePort): StoreApi<SurfaceView> {
  return createStore<SurfaceView>()((set, get) => {
    let word = 0;
    return {
      shown: null,
      silent: false,
      remember: (shown) => set({ shown }),
      async refresh() {
        const mine = ++word;
        const answer = await port.read().catch(() => null);
        if (mine !== word) return;
        set(answer ? { shown: answer, silent: false } : { silent: true });
      },
      start() {
        const refresh = (): void => void get().refresh();
        const stop = port.listen((shown) => {
          word++;
          set({ shown, silent: false });
        }, refresh);
        refresh();
        return stop;
      },
    };
  });
}

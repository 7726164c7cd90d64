import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { FrameShape, FromFrame, ToFrame } from '../../lib/messages/frame-contract';

export interface FrameState {
  /** What the host in the page is now. */
  readonly shape: FrameShape;
  /** Unknown counts as masked: nothing can be changed before the first word. */
  readonly masked: boolean;
  /** Grows with each wish to have the keyboard here. */
  readonly focusAsked: number;
  hear(message: ToFrame): void;
  open(): void;
  close(): void;
}

/** The frame's own place in the page. */
export function createFrameState(tell: (message: FromFrame) => void): StoreApi<FrameState> {
  return createStore<FrameState>()((set, get) => ({
    shape: 'hidden',
    masked: true,
    focusAsked: 0,
    hear(message) {
      if (message.kind === 'shape') set({ shape: message.shape });
      if (message.kind === 'masked') set({ masked: message.masked });
      if (message.kind === 'focus') set({ focusAsked: get().focusAsked + 1 });
    },
    open: () => tell({ kind: 'shape', shape: 'panel' }),
    close() {
      tell({ kind: 'shape', shape: 'chip' });
      tell({ kind: 'release-focus' });
    },
  }));
}

/** Nothing stands in the page before the user has answered, where a site is off, or off a profile. */
export function belongsInPage(state: SurfaceState | null): boolean {
  if (state === null) return false;
  return state.status !== 'not-consented' && state.status !== 'switched-off' && state.status !== 'elsewhere';
}

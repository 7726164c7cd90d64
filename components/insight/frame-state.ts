import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { FrameShape, FromFrame, ToFrame } from '../../lib/messages/frame-contract';

export interface ChipSize {
  readonly width: number;
  readonly height: number;
}

export interface FrameState {
  /** What the host in the page is now. */
  readonly shape: FrameShape;
  /** The user is at the chip: the drawer may be asked for next. */
  readonly near: boolean;
  /** The user pressed, the host has not answered yet. */
  readonly opening: boolean;
  /** Unknown counts as masked: nothing can be changed before the first word. */
  readonly masked: boolean;
  /** The keyboard is outside the page; so is it before the first word. */
  readonly away: boolean;
  /** Grows with each wish to have the keyboard here. */
  readonly focusAsked: number;
  hear(message: ToFrame): void;
  /** The user comes near the chip, or leaves it. */
  approach(isNear: boolean): void;
  open(): void;
  close(): void;
  /** A new state came: there is something to stand in the page for, or not. */
  attend(state: SurfaceState): void;
  /** The chip was drawn this large. */
  measured(size: ChipSize): void;
}

/**
 * The frame's own place in the page. What was asked for last counts: an answer that is still on its way
 * must not turn a drawer that was just opened back into a chip.
 */
export function createFrameState(tell: (message: FromFrame) => void): StoreApi<FrameState> {
  return createStore<FrameState>()((set, get) => {
    let asked: FrameShape = 'hidden';
    let unanswered = 0;
    let told: ChipSize = { width: 0, height: 0 };

    function ask(shape: FrameShape, by: 'user' | 'itself'): void {
      asked = shape;
      unanswered++;
      const size = shape === 'chip' && told.height > 0 ? told : {};
      tell({ kind: 'shape', shape, ...size, ...(by === 'itself' && { byItself: true }) });
    }

    function heardShape(shape: FrameShape): void {
      if (unanswered === 0) asked = shape;
      else unanswered--;
      set({ shape, opening: asked === 'panel' && shape !== 'panel' });
    }

    return {
      shape: 'hidden',
      near: false,
      opening: false,
      masked: true,
      away: true,
      focusAsked: 0,
      hear(message) {
        if (message.kind === 'shape') heardShape(message.shape);
        if (message.kind === 'masked') set({ masked: message.masked });
        if (message.kind === 'away') set({ away: message.away });
        if (message.kind === 'focus') set({ focusAsked: get().focusAsked + 1 });
      },
      approach: (near) => set({ near }),
      open() {
        ask('panel', 'user');
        set({ near: false, opening: true });
      },
      close() {
        ask('chip', 'user');
        set({ opening: false });
        tell({ kind: 'release-focus' });
      },
      attend(state) {
        const belongs = belongsInPage(state);
        if (belongs && asked === 'hidden') ask('chip', 'itself');
        if (!belongs && asked !== 'hidden') ask('hidden', 'itself');
      },
      measured(size) {
        if (size.width === told.width && size.height === told.height) return;
        // The chip is often drawn, and never changes again, before there is anything to stand in the page for.
        told = size;
        if (asked === 'chip') ask('chip', 'itself');
      },
    };
  });
}

/** Nothing stands in the page before the user has answered, where a site is off, or off a profile. */
export function belongsInPage({ status }: SurfaceState): boolean {
  switch (status) {
    case 'reading':
    case 'ready':
    case 'withheld':
    case 'store-failed':
      return true;
    case 'not-consented':
    case 'switched-off':
    case 'elsewhere':
    case 'unread':
    case 'no-access':
      return false;
  }
}

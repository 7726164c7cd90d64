import type { Lifetime } from './lifetime';

/** A tab opened in the background counts as seen after this long in view. Milliseconds. */
const SEEN_AFTER = 1000;

/** A page that is still loading after this long is judged as it stands. Milliseconds. */
const LOADED_BY = 20_000;

export interface ViewClock {
  /** Milliseconds until what was read may be told; 0 = now. */
  hold(now: number): number;
  /** How long the page could have been drawing before our eyes since it moved. */
  patience(movedAt: number, now: number): number;
}

/** Counts time in view; now and movedAt are of performance.now(). */
export function viewClock(life: Lifetime): ViewClock {
  let shownLate = document.hidden;
  let shownAt = performance.now();
  let loadedAt = shownAt + (document.readyState === 'complete' ? 0 : LOADED_BY);
  life.on(document, 'visibilitychange', () => {
    shownLate = true;
    shownAt = performance.now();
  });
  life.on(window, 'load', () => {
    loadedAt = performance.now();
  });
  return {
    hold: (now) => (shownLate ? Math.max(0, shownAt + SEEN_AFTER - now) : 0),
    patience: (movedAt, now) => Math.max(0, now - Math.max(movedAt, shownAt, loadedAt)),
  };
}

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Height of every row, in CSS px; the style sheet says the same. */
export const ROW_HEIGHT = 48;
/** Rows drawn beyond either edge. */
const BESIDE = 12;

export interface Stretch {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The rows that a scrolled box shows, and some beside them: a long table costs no more than a short one. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number): Stretch {
  const [seen, setSeen] = useState<Stretch>({ from: 0, to: 40 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const from = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - BESIDE);
      const shown = Math.ceil((element.clientHeight || 800) / ROW_HEIGHT);
      const to = from + shown + 2 * BESIDE;
      setSeen((known) => (known.from === from && known.to === to ? known : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [box]);
  return { from: Math.min(seen.from, Math.max(0, count - 1)), to: Math.min(seen.to, count) };
}

/** Scrolls just so far that this row can be seen whole below the head of the table. */
export function useRowInSight(box: RefObject<HTMLElement | null>, row: number, head: number): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = row * ROW_HEIGHT;
    const room = element.clientHeight - head;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (room > 0 && top + ROW_HEIGHT > element.scrollTop + room) {
      element.scrollTop = top + ROW_HEIGHT - room;
    }
  }, [box, row, head]);
}

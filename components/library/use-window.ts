import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';

/** Height of every row, in CSS px; the style sheet says the same. */
export const ROW_HEIGHT = 48;
/** Rows drawn beyond either edge. */
const BESIDE = 12;

export interface Stretch {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** What is drawn before the box was measured: no more than nearly every window shows. */
const FIRST: Stretch = { from: 0, to: 10 };

/**
 * The rows that a scrolled box shows, and some beside them: a long table costs no more than a short one. Those in
 * sight are drawn at once, those beside them in slices afterwards, so that no turn of the wheel holds up the next.
 */
export function useWindow<Row extends { readonly key: string }>(
  box: RefObject<HTMLElement | null>,
  rows: readonly Row[],
): Stretch {
  const [seen, setSeen] = useState<Stretch>(FIRST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const from = Math.floor(element.scrollTop / ROW_HEIGHT);
      const to = from + Math.ceil((element.clientHeight || 800) / ROW_HEIGHT);
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
  const now = useMemo(() => ({ rows, drawn: withBeside(seen) }), [rows, seen]);
  const before = useDeferredValue(now, null);
  const drawn = before && isSame(before.rows, rows, before.drawn) ? joined(seen, before.drawn) : seen;
  const to = Math.min(drawn.to, rows.length);
  return { from: Math.max(0, Math.min(drawn.from, to - 1)), to };
}

function withBeside({ from, to }: Stretch): Stretch {
  return { from: Math.max(0, from - BESIDE), to: to + BESIDE };
}

/** What is in sight, with as much of what was drawn before as still lies beside it. */
function joined(seen: Stretch, drawn: Stretch): Stretch {
  if (drawn.to < seen.from || drawn.from > seen.to) return seen;
  const most = withBeside(seen);
  return {
    from: Math.max(most.from, Math.min(seen.from, drawn.from)),
    to: Math.min(most.to, Math.max(seen.to, drawn.to)),
  };
}

/** Whether this stretch has the same rows in both. */
function isSame(
  before: readonly { readonly key: string }[],
  now: readonly { readonly key: string }[],
  { from, to }: Stretch,
): boolean {
  const last = Math.min(to, before.length) - 1;
  return before[from]?.key === now[from]?.key && before[last]?.key === now[last]?.key;
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

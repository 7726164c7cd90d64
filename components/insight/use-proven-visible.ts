import { type RefObject, useEffect, useState } from 'react';

/** proven: nothing of the page can lie above it. no-proof: this browser cannot tell. */
export type Visibility = 'waiting' | 'proven' | 'covered' | 'no-proof';

/** Visible without a break for this long, by our own clock: the browser's delay does not hold back its first answer. */
const STEADY = 500;
const LOOK_EVERY = 100;

interface ProvingObserverInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

interface ProvingEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** What the browser itself does not tell us here. */
export interface Cover {
  /** The page hides us in a way the browser overlooks. */
  readonly masked: boolean;
  /** Another window may lie above us: the second click of a double click there can land here when it goes away. */
  readonly away: boolean;
}

/** Watches whether an element is really seen by the user, and has been for a moment. */
export function useProvenVisible(
  target: RefObject<Element | null>,
  { masked, away }: Cover,
  watch: boolean,
): Visibility {
  const [seen, setSeen] = useState<Visibility>('waiting');
  useEffect(() => {
    const element = target.current;
    if (!canProve()) return setSeen('no-proof');
    if (!watch || masked || away || !element) return setSeen(masked ? 'covered' : 'waiting');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const visible = isSeen(entries.at(-1));
        clearTimeout(timer);
        if (visible) timer = setTimeout(() => setSeen('proven'), STEADY);
        setSeen((before) => (visible ? (before === 'proven' ? before : 'waiting') : 'covered'));
      },
      { threshold: [0, 0.5, 1], trackVisibility: true, delay: LOOK_EVERY } as ProvingObserverInit,
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [target, masked, away, watch]);
  return seen;
}

function isSeen(entry: ProvingEntry | undefined): boolean {
  return entry?.isIntersecting === true && entry.isVisible === true;
}

function canProve(): boolean {
  return (
    typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype
  );
}

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

/** Watches whether an element is really seen by the user. `masked` = the page hides us in a way the browser overlooks. */
export function useProvenVisible(
  target: RefObject<Element | null>,
  masked: boolean,
  watch: boolean,
): Visibility {
  const [seen, setSeen] = useState<Visibility>('waiting');
  useEffect(() => {
    const element = target.current;
    if (!canProve()) return setSeen('no-proof');
    if (!watch || masked || !element) return setSeen(masked ? 'covered' : 'waiting');
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
  }, [target, masked, watch]);
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

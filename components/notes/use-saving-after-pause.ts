import { useEffect, useRef } from 'react';

/** A pause in typing this long saves. Milliseconds. */
const PAUSE = 600;

/** Saves after a pause and when the surface goes away. Returns what starts the pause anew. */
export function useSavingAfterPause(save: () => Promise<void>): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const leave = (): void => {
      clearTimeout(timer.current);
      void save();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE);
  };
}

import { useEffect, useRef } from 'react';

/** Letter -> what it does. */
export type LetterKeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single letters while the surface has focus: never while typing, never with a modifier, never repeated
 * by a key held down.
 */
export function useLetterKeys(keys: LetterKeys, enabled: boolean): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (!enabled && event.key !== 'Escape') return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [enabled]);
}

/** Typing, or in a dialog that has its own Escape. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null;
}

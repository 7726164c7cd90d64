import { type RefObject, useEffect } from 'react';

const FOCUSABLE =
  'a[href], button, input:not([type="hidden"], [hidden]), select, textarea, summary, [tabindex="0"]';

/** Where the focus was: each ancestor with the place of the child that led to it, the nearest first. */
type Path = readonly { readonly parent: Element; readonly at: number }[];

/**
 * What had the focus may be gone with what it did: "Start" goes with its form, "Undo" with its message. The browser
 * then begins again at the top of the page. This takes the focus to what came in its place, or else to what stands
 * nearest to it.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    const ending = new AbortController();
    const { signal } = ending;
    let last: Element | null = null;
    let path: Path = [];
    let byPointer = false;
    const note = (): void => {
      const now = document.activeElement;
      if (!now || !root.contains(now)) return;
      last = now;
      path = pathTo(now, root);
    };
    root.addEventListener('focusin', note, { signal });
    window.addEventListener('pointerdown', () => (byPointer = true), { signal, capture: true });
    window.addEventListener('keydown', () => (byPointer = false), { signal, capture: true });
    const watch = new MutationObserver(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || last === null || last.isConnected) return;
      // A press of the mouse must not make the page jump.
      nearest(path)?.focus({ preventScroll: byPointer });
    });
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      ending.abort();
      watch.disconnect();
    };
  }, [within]);
}

function pathTo(from: Element, root: Element): Path {
  const path: { parent: Element; at: number }[] = [];
  for (let child = from; child !== root && child.parentElement; child = child.parentElement)
    path.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  return path;
}

/** In the nearest ancestor that is still there: what stands at the same place or after it, else before it. */
function nearest(path: Path): HTMLElement | null {
  for (const { parent, at } of path) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
      const found = firstIn(child);
      if (found) return found;
    }
  }
  return null;
}

function firstIn(part: Element): HTMLElement | null {
  const all = [part, ...part.querySelectorAll(FOCUSABLE)].filter((one) => one.matches(FOCUSABLE));
  const shown = all.find((one) => one.closest('dialog:not([open]), [hidden], [popover]') === null);
  return shown instanceof HTMLElement ? shown : null;
}

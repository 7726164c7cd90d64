import { browser } from 'wxt/browser';

/**
 * The life of this script in this page. An update or removal of the extension gives no event, so every
 * callback looks at the runtime id first; the first look that finds it gone ends everything.
 */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** False for ever once the extension behind this script is gone or end() was called. */
  alive(): boolean;
  end(): void;
  /** The callback, made silent after the end. */
  whileAlive<Args extends readonly unknown[]>(callback: (...args: Args) => void): (...args: Args) => void;
  /** Runs once after so many milliseconds; returns the way to call it off. */
  after(ms: number, callback: () => void): () => void;
  on(target: EventTarget, type: string, callback: (event: Event) => void, capture?: boolean): void;
  atEnd(callback: () => void): void;
}

export function beginLifetime(): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  const alive = (): boolean => {
    if (!signal.aborted && !browser.runtime?.id) end();
    return !signal.aborted;
  };
  const whileAlive =
    <Args extends readonly unknown[]>(callback: (...args: Args) => void) =>
    (...args: Args): void => {
      if (alive()) callback(...args);
    };
  const atEnd = (callback: () => void): void =>
    signal.addEventListener('abort', callback, { once: true, passive: true });
  const timers = new Set<ReturnType<typeof setTimeout>>();
  atEnd(() => {
    for (const timer of timers) clearTimeout(timer);
  });
  return {
    signal,
    alive,
    end,
    whileAlive,
    atEnd,
    after(ms, callback) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (alive()) callback();
      }, ms);
      timers.add(timer);
      return () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
    },
    on: (target, type, callback, capture = false) =>
      target.addEventListener(type, whileAlive(callback), { signal, capture, passive: true }),
  };
}

import type { WxtStorageItem } from 'wxt/utils/storage';

export interface Remembered<Value> {
  readonly get: () => Promise<Value>;
  /** null takes the item out of the storage. */
  set(stored: unknown): Promise<void>;
}

/**
 * An item of the extension storage, read once and then kept while the worker lives: every report of a page
 * asks for it. A change, ours or another's, lets go of it.
 */
export function remembered<Value>(
  item: WxtStorageItem<unknown, Record<string, unknown>>,
  read: (stored: unknown) => Value,
): Remembered<Value> {
  let kept: Promise<Value> | null = null;
  const forget = (): void => {
    kept = null;
  };
  item.watch(forget);
  return {
    async get() {
      const mine = kept ?? item.getValue().then(read);
      kept = mine;
      // A storage that failed once is asked again.
      return mine.catch((cause: unknown) => {
        if (kept === mine) forget();
        throw cause;
      });
    },
    async set(stored) {
      forget();
      if (stored === null) await item.removeValue();
      else await item.setValue(stored);
      forget();
    },
  };
}

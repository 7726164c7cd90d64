import Dexie from 'dexie';
import { hasTouched } from './copy/touched-rows';
import type { InsightRow, ProfileRow, SearchRow, SeriesRow } from './rows';

/** A row to write of what visits leave: nothing of the user's, of which the second copy must hear. */
export type Writing =
  | { readonly table: 'profiles'; readonly row: ProfileRow }
  | { readonly table: 'series'; readonly row: SeriesRow }
  | { readonly table: 'insights'; readonly row: InsightRow }
  | { readonly table: 'search'; readonly row: SearchRow }
  | { readonly table: 'search'; readonly gone: SearchRow['key'] };

/**
 * Writes rows in the caller's transaction, past Dexie as `askTogether` asks. isLast = nothing follows: the disk may end
 * the transaction before we have heard of each row, one way there and back less. It is acknowledged when it has ended
 * all the same, and a row that fails takes the whole transaction back, ended or not.
 */
export function writeTogether(writings: readonly Writing[], isLast: boolean): PromiseLike<void> {
  const running = Dexie.currentTransaction?.idbtrans;
  return new Dexie.Promise<void>((resolve, reject) => {
    if (!running) throw new Error('written outside of a transaction');
    const requests = asked(running, writings);
    for (const request of requests) {
      request.onerror = (event) => {
        // Not prevented, and kept from whoever would: the browser takes all of it back.
        event.stopPropagation();
        reject(request.error);
      };
    }
    const [last] = requests.slice(-1);
    if (last) last.onsuccess = () => resolve();
    else resolve();
    if (isLast && !hasTouched(running)) running.commit();
  });
}

function asked(running: IDBTransaction, writings: readonly Writing[]): readonly IDBRequest[] {
  try {
    return writings.map((writing) => {
      const store = running.objectStore(writing.table);
      return 'gone' in writing ? store.delete(writing.gone) : store.put(writing.row);
    });
  } catch (cause) {
    // A row that cannot be written at all: those before it must not stay.
    running.abort();
    throw cause;
  }
}

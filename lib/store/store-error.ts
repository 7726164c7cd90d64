import Dexie from 'dexie';
import type { StoreTrouble } from '../core/insight/surface-state';

/** Why the store could not answer; `code` may cross to a surface, the cause stays here. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreTrouble;

  constructor(code: StoreError['code'], cause: unknown) {
    super(`store ${code}`, { cause });
    this.code = code;
  }
}

/** A failure of the database as one of the kinds; anything else is a bug and passes as it is. */
export function storeError(cause: unknown): unknown {
  if (cause instanceof StoreError) return cause;
  if (names(cause).includes('QuotaExceededError')) return new StoreError('full', cause);
  if (names(cause).includes('TimeoutError')) return new StoreError('blocked', cause);
  // Some failures of the browser pass Dexie by as they are.
  const isOfDatabase = cause instanceof Dexie.DexieError || cause instanceof DOMException;
  return isOfDatabase ? new StoreError('damaged', cause) : cause;
}

/** Dexie reports a full disk as an abort with the real name inside. */
function names(cause: unknown): readonly string[] {
  const found: string[] = [];
  for (let at = cause, depth = 0; typeof at === 'object' && at !== null && depth < 4; depth += 1) {
    if ('name' in at) found.push(String(at.name));
    at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : null;
  }
  return found;
}

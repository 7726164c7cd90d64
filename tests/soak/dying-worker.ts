/** Requests that a write path makes of the database, one of which is the last one its worker lives to make. */
const STORE_CALLS = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'put',
  'add',
  'delete',
  'openCursor',
] as const;
const INDEX_CALLS = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
] as const;

export interface Death {
  /** Whether the worker died; not if the work was done before. */
  readonly died: () => boolean;
  /** Requests made so far. */
  readonly requests: () => number;
  /** The next worker starts. */
  readonly over: () => void;
}

type Call = (this: { readonly transaction?: IDBTransaction }, ...args: unknown[]) => unknown;

/**
 * The worker dies at its n-th request: whatever was under way is rolled back by the browser, and nothing that this
 * worker still tries reaches the disk.
 */
export function dieAt(n: number): Death {
  let requests = 0;
  let dead = false;
  const gone = () => new DOMException('The worker is gone.', 'AbortError');
  const underWay = new Set<IDBTransaction>();
  const mend: (() => void)[] = [];
  function counted(
    prototype: object,
    name: string,
    transactionOf: (at: never) => IDBTransaction | null,
  ): void {
    const original = Reflect.get(prototype, name) as Call;
    const dying: Call = function (...args) {
      if (dead) throw gone();
      const transaction = transactionOf(this as never);
      if (transaction) underWay.add(transaction);
      requests += 1;
      const made = original.apply(this, args);
      if (requests < n) return made;
      dead = true;
      for (const open of underWay) abort(open);
      return made;
    };
    Reflect.set(prototype, name, dying);
    mend.push(() => Reflect.set(prototype, name, original));
  }
  const ofStore = (store: IDBObjectStore) => store.transaction;
  const ofIndex = (index: IDBIndex) => index.objectStore.transaction;
  for (const name of STORE_CALLS) counted(IDBObjectStore.prototype, name, ofStore as never);
  for (const name of INDEX_CALLS) counted(IDBIndex.prototype, name, ofIndex as never);
  counted(IDBTransaction.prototype, 'commit', ((transaction: IDBTransaction) => transaction) as never);
  counted(IDBFactory.prototype, 'open', () => null);
  return { died: () => dead, requests: () => requests, over: () => mend.forEach((undo) => void undo()) };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was committed before.
  }
}

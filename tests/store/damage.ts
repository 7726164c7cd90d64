import { MIGRATIONS } from '../../lib/store/migrations';
import type { UserTable } from '../../lib/store/user/user-tables';

/** Tables in which the library of these tests has rows. */
const FILLED = ['lists', 'briefs', 'entries', 'verdicts', 'evidence', 'notes', 'quotes'] as const;

/** Ways in which the files of a library break, done past the product's own code. */
export const DAMAGES = [
  'wiped',
  'unreadable',
  'unreadable-table',
  'unreadable-rows',
  'no-tables',
  'table-missing',
  'table-empty',
  'rows-gone',
  'rows-nonsense',
  'rows-half',
  'marks-gone',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** As Dexie counts where it mends today's database: in tenths of our versions. */
const BETWEEN_VERSIONS = 10 * MIGRATIONS.length + 1;

/** Damages the database of this name. Answers what ends a damage that lies in the browser and not in the rows. */
export async function damage(name: string, how: Damage, random: () => number): Promise<() => void> {
  const table = FILLED[Math.floor(random() * FILLED.length)] ?? 'notes';
  switch (how) {
    case 'wiped':
      await settled(indexedDB.deleteDatabase(name));
      return () => {};
    case 'unreadable':
      return failUntilDeleted(name, null);
    case 'unreadable-table':
      return failUntilDeleted(name, table);
    case 'unreadable-rows':
      return failOnRows(name, 'evidence');
    case 'no-tables':
      await settled(indexedDB.deleteDatabase(name));
      (await opened(name, 1)).close();
      return () => {};
    case 'table-missing':
      (await opened(name, BETWEEN_VERSIONS, (database) => database.deleteObjectStore(table))).close();
      return () => {};
    case 'table-empty':
      return inStore(name, table, (store) => void store.clear());
    case 'rows-gone':
      return onRows(name, table, random, (store, row) => void store.delete(row.id));
    case 'rows-nonsense':
      return onRows(name, table, random, (store, row) => void store.put({ id: row.id, '\uffff': random() }));
    case 'rows-half':
      return onRows(name, table, random, (store, row) => {
        const parts = Object.entries(row).filter(([part]) => part === 'id' || random() < 0.5);
        // Half a row may still be whole; without its author it is nobody's.
        store.put({ ...Object.fromEntries(parts), author: 7 });
      });
    case 'marks-gone':
      return inStore(name, 'meta', (store) => void store.clear());
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

async function onRows(
  name: string,
  table: UserTable,
  random: () => number,
  spoil: (store: IDBObjectStore, row: Row) => void,
): Promise<() => void> {
  return inStore(name, table, (store) => {
    const request: IDBRequest<Row[]> = store.getAll();
    request.onsuccess = () => {
      for (const row of request.result) if (random() < 0.7) spoil(store, row);
    };
  });
}

async function inStore(
  name: string,
  table: string,
  work: (store: IDBObjectStore) => void,
): Promise<() => void> {
  const database = await opened(name);
  const transaction = database.transaction(table, 'readwrite');
  work(transaction.objectStore(table));
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = failed;
  });
  database.close();
  return () => {};
}

/** The browser refuses to open the database, or to read one of its tables, until it is deleted. */
function failUntilDeleted(name: string, table: string | null): () => void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  const { get, getAll } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const broken = () => new DOMException('Internal error reading the file.', 'UnknownError');
  const mend = (): void => {
    Object.assign(IDBFactory.prototype, { open, deleteDatabase });
    Object.assign(IDBObjectStore.prototype, { get, getAll });
    Object.assign(IDBDatabase.prototype, { transaction });
  };
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    if (args[0] === name && table === null) throw broken();
    return open.apply(this, args);
  };
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const [stores] = args;
    const only = Array.isArray(stores) ? stores.length === 1 && stores[0] === table : stores === table;
    if (this.name === name && only) throw broken();
    return transaction.apply(this, args);
  };
  IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, ...args) {
    if (args[0] === name) mend();
    return deleteDatabase.apply(this, args);
  };
  return mend;
}

/** Values of this table lay in files of their own, which are lost: none can be read until it is written anew. */
function failOnRows(name: string, table: string): () => void {
  const { get, put } = IDBObjectStore.prototype;
  const written = new Set<unknown>();
  const concerns = (store: IDBObjectStore): boolean =>
    store.name === table && store.transaction.db.name === name;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, id) {
    if (concerns(this) && !written.has(id)) {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    }
    return get.call(this, id);
  };
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: Row, ...key) {
    if (concerns(this)) written.add(row.id);
    return put.call(this, row, ...key);
  };
  return () => void Object.assign(IDBObjectStore.prototype, { get, put });
}

async function opened(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

import type { Page, Worker } from 'playwright-core';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

/** A row of any table, as it lies on the disk. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything that lies on the disk: rows by table (null = there is no database at all), extension storage. */
export interface Kept {
  readonly tables: Readonly<Record<string, readonly Row[]>> | null;
  readonly storage: Readonly<Record<string, unknown>>;
}

/** Looks past the product's own code. `from` is the background worker or a top-level page of the extension. */
export async function kept(from: Page | Worker): Promise<Kept> {
  const look = 'mainFrame' in from ? from.evaluate(readDisk) : from.evaluate(readDisk);
  return (await look) as Kept;
}

/** Names of the scripts that are registered at run time: the tap, or nothing. */
export async function registeredScripts(from: Worker | Page): Promise<readonly string[]> {
  const ask = async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  return 'mainFrame' in from ? from.evaluate(ask) : from.evaluate(ask);
}

/** Self-contained: it is sent to the browser as text. */
async function readDisk(): Promise<unknown> {
  const storage = await chrome.storage.local.get(null);
  const { storageBuckets } = navigator as unknown as {
    readonly storageBuckets?: {
      keys(): Promise<readonly string[]>;
      open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
    };
  };
  const moved = (await storageBuckets?.keys())?.includes('library');
  const place = moved ? ((await storageBuckets?.open('library'))?.indexedDB ?? indexedDB) : indexedDB;
  const known = (await place.databases()).some(({ name }) => name === 'touchstone');
  if (!known) return { tables: null, storage };
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(place.open('touchstone'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
  database.close();
  return { tables: Object.fromEntries(names.map((name, index) => [name, rows[index]])), storage };
}

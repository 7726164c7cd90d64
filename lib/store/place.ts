import type { Buckets } from './copy/copy-database';

const BUCKET = 'library';

/**
 * Where the library's database lies: among the origin's own, or in a storage bucket once those could neither be
 * opened nor deleted any more.
 */
export async function libraryPlace(): Promise<IDBFactory> {
  const all = buckets();
  const names = (await all?.keys().catch(() => null)) ?? [];
  const bucket = names.includes(BUCKET) ? await all?.open(BUCKET, { persisted: true }) : null;
  return bucket?.indexedDB ?? indexedDB;
}

/**
 * From now on the library lies in files of its own, with nothing in them. Chromium neither opens nor deletes a
 * database whose files lost their table of contents: whoever stays there can never write again.
 */
export async function moveLibrary(): Promise<void> {
  const all = buckets();
  if (!all) throw new DOMException('There is no other place.', 'NotSupportedError');
  await all.delete(BUCKET);
  await all.open(BUCKET, { persisted: true });
}

/** What was left behind when the library moved. Rejects when it cannot be deleted. */
export async function deleteLeftBehind(name: string): Promise<void> {
  if ((await libraryPlace()) === indexedDB) return;
  const request = indexedDB.deleteDatabase(name);
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

/** Chromium's; elsewhere each database has its own file anyway. */
function buckets(): Buckets | undefined {
  const { storageBuckets } = (globalThis.navigator ?? {}) as { readonly storageBuckets?: Buckets };
  return storageBuckets;
}

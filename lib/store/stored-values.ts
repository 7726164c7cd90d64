import type { Table } from 'dexie';

/** A value that the disk names and cannot give. */
export const UNREADABLE = Symbol('unreadable');

/** How browsers say that one value is gone: large ones lie in files of their own, which can be lost alone. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set(['DataError', 'NotReadableError', 'NotFoundError']);

/** The rows under these keys, in their order; undefined = none. One that cannot be read does not hide the others. */
export async function storedValues(
  table: Table<unknown, string>,
  ids: readonly string[],
): Promise<readonly unknown[]> {
  const all = await table.bulkGet([...ids]).catch(passUnlessOfOne);
  return all === UNREADABLE
    ? Promise.all(ids.map((id) => storedValue(table, id)))
    : (all as readonly unknown[]);
}

/** The same of keys that follow each other, in their order: one request for all of them. */
export async function storedStretch(
  table: Table<unknown, string>,
  ids: readonly string[],
): Promise<readonly unknown[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await table.where(':id').between(first, last, true, true).toArray().catch(passUnlessOfOne);
  const path = String(table.schema.primKey.keyPath);
  const isAll =
    rows !== UNREADABLE &&
    rows.length === ids.length &&
    rows.every((row, index) => (row as Readonly<Record<string, unknown>>)[path] === ids[index]);
  // One of them cannot be read, others lie in between, or one went meanwhile.
  return isAll ? rows : storedValues(table, ids);
}

export async function storedValue(table: Table<unknown, string>, id: string): Promise<unknown> {
  return table.get(id).catch(passUnlessOfOne);
}

function passUnlessOfOne(cause: unknown): typeof UNREADABLE {
  if (cause instanceof Error && OF_ONE_VALUE.has(cause.name)) return UNREADABLE;
  throw cause;
}

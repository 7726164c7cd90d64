import { cmp, type Table } from 'dexie';

/** Keys that lie between those asked for, per key asked for: with more of them each key is asked for by itself. */
const SPREAD = 2;

/**
 * The rows under these keys, in their order; undefined = none. What bulkGet answers, but that makes a request of
 * each key, and of a large file most keys follow each other or are not there yet.
 */
export async function storedRows<Row, Key extends string | [string, string]>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<readonly (Row | undefined)[]> {
  const sorted = [...keys].sort(cmp);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = keys.length * SPREAD;
  const stretch = () => table.where(':id').between(first, last, true, true);
  const there = await stretch()
    .limit(most + 1)
    .primaryKeys();
  if (there.length > most) return table.bulkGet([...keys]);
  const names = new Set(there.map(String));
  const known = keys.filter((key) => names.has(String(key)));
  if (known.length === 0) return keys.map(() => undefined);
  const dense = known.length * SPREAD >= there.length;
  const rows = dense ? await stretch().toArray() : await table.bulkGet(known);
  const found = new Map((dense ? there : known).map((key, index) => [String(key), rows[index]]));
  return keys.map((key) => found.get(String(key)));
}

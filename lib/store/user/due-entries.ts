import { type DueList, isDue } from '../../core/library/due';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';

/** Follow-ups whose day has come, by list, the fullest first. */
export async function dueEntries({ database, now }: Scope, today: string): Promise<readonly DueList[]> {
  const stored = await database.entries.where('dueOn').between('', today, true, true).toArray();
  const due = (await checkedRows(database, 'entries', stored, now)).filter((entry) => isDue(entry, today));
  const counts = new Map<string, number>();
  for (const { listId } of due) counts.set(listId, (counts.get(listId) ?? 0) + 1);
  const rows = await database.lists.bulkGet([...counts.keys()]);
  const lists = await checkedRows(database, 'lists', rows, now);
  return lists
    .map(({ id, name }) => ({ listId: id, name, n: counts.get(id) ?? 0 }))
    .sort((a, b) => b.n - a.n);
}

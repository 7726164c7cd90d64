import Dexie from 'dexie';
import type { View } from '../../core/library/verdict';
import type { FollowerPoint, ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { monthsOf, pointsOf } from '../profiles/series';
import { checkedRow } from './read-rows';

/** What the table offers beside its rows. */

export async function allViews(database: Database): Promise<readonly View[]> {
  const rows = (await database.views.toArray()).flatMap((row) => checkedRow('views', row) ?? []);
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tags given in the list, or owners named in it, the most used first. */
export async function wordsOnList(
  database: Database,
  listId: string,
  what: 'tags' | 'owner',
): Promise<readonly string[]> {
  const stored = await database.entries
    .where('[listId+key]')
    .between([listId, Dexie.minKey], [listId, Dexie.maxKey])
    .toArray();
  const counts = new Map<string, number>();
  for (const row of stored) {
    const words = checkedRow('entries', row)?.[what] ?? [];
    for (const word of typeof words === 'string' ? [words] : words) {
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

export async function trendsOf(
  database: Database,
  keys: readonly ProfileKey[],
): Promise<ReadonlyMap<ProfileKey, readonly FollowerPoint[]>> {
  return database.transaction('r', 'series', async () => {
    const months = await Promise.all(keys.map((key) => monthsOf(database, key).toArray()));
    return new Map(keys.map((key, at) => [key, pointsOf(months[at] ?? [])]));
  });
}

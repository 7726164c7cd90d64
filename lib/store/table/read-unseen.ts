import { searchWords, wordsAsked } from '../../core/library/search-words';
import type { UnseenCreator, UnseenFound } from '../../core/library/unseen';
import { creatorOfKey, type ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { storedRows } from '../files/stored-rows';
import { checkedRow } from './read-rows';
import { namesOf } from './said-rows';
import { hasWords } from './search-keys';

/** Creators on lists of whom nothing is kept, by the words of their handle, their name and their tags; '' = all. */
export async function readUnseen(database: Database, text: string, limit: number): Promise<UnseenFound> {
  const asked = wordsAsked(text);
  const [entries, lists] = await Promise.all([database.entries.toArray(), database.lists.toArray()]);
  const names = namesOf(lists);
  const found = new Map<ProfileKey, UnseenCreator & { readonly words: readonly string[] }>();
  for (const row of entries) {
    const entry = checkedRow('entries', row);
    const list = entry && names.get(entry.listId);
    if (!entry || list === undefined || list === null) continue;
    const before = found.get(entry.key);
    const told = [creatorOfKey(entry.key).handle, entry.name ?? null, ...(entry.tags ?? [])];
    found.set(entry.key, {
      key: entry.key,
      name: before?.name ?? entry.name ?? null,
      lists: [...(before?.lists ?? []), list],
      words: [...(before?.words ?? []), ...searchWords(told)],
    });
  }
  const matching = [...found.values()].filter(({ words }) => hasWords(words, asked));
  const kept = await storedRows(
    database.insights,
    matching.map(({ key }) => key),
  );
  const unseen = matching.filter((_, index) => kept[index] === undefined);
  const creators = unseen.slice(0, limit).map(({ words: _words, ...creator }) => creator);
  return { creators, all: unseen.length };
}

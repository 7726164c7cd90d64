import { wordsAsked } from '../core/library/search-words';
import type { ProfileKey } from '../core/profile/record';
import type { Database } from './database';

/** Profiles that have every word asked for, as a word or as the beginning of one; null = nothing was asked. */
export async function keysWithWords(
  database: Database,
  text: string,
): Promise<ReadonlySet<ProfileKey> | null> {
  const words = wordsAsked(text);
  if (words.length === 0) return null;
  const found = await Promise.all(
    words.map((word) => database.search.where('words').startsWith(word).primaryKeys()),
  );
  const [first = [], ...rest] = found.sort((a, b) => a.length - b.length);
  const others = rest.map((keys) => new Set(keys));
  return new Set(first.filter((key) => others.every((keys) => keys.has(key))));
}

import { wordsAsked } from '../../core/library/search-words';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';

/** A word that more profiles have is looked for in the rows themselves: so many keys would take too long. */
const COMMON = 3000;

export interface WordSearch {
  /** Profiles that have every word that few have; null = each word asked for is common, or none was. */
  readonly keys: ReadonlySet<ProfileKey> | null;
  /** Words that are still to be looked for in each row. */
  readonly common: readonly string[];
}

/** Every word asked for must be there, as a word or as the beginning of one. */
export async function searchKeys(database: Database, text: string): Promise<WordSearch> {
  const words = wordsAsked(text);
  const found = await Promise.all(
    words.map(async (word) => ({
      word,
      keys: (await isCommon(database, word)) ? null : await keysWith(database, word),
    })),
  );
  const common = found.filter(({ keys }) => keys === null).map(({ word }) => word);
  const rare = found.flatMap(({ keys }) => (keys === null ? [] : [keys]));
  const [first, ...rest] = rare.sort((a, b) => a.length - b.length);
  if (!first) return { keys: null, common };
  const others = rest.map((keys) => new Set(keys));
  return { keys: new Set(first.filter((key) => others.every((keys) => keys.has(key)))), common };
}

/** Skips ahead instead of counting: no key that will not be used is handed over. */
async function isCommon(database: Database, word: string): Promise<boolean> {
  const beyond = await database.search.where('words').startsWith(word).offset(COMMON).limit(1).primaryKeys();
  return beyond.length > 0;
}

async function keysWith(database: Database, word: string): Promise<readonly ProfileKey[]> {
  return database.search.where('words').startsWith(word).primaryKeys();
}

export function hasWords(words: readonly string[] | undefined, asked: readonly string[]): boolean {
  return asked.every((word) => words?.some((one) => one.startsWith(word)) ?? false);
}

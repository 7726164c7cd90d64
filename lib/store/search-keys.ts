import { wordsAsked } from '../core/library/search-words';
import type { ProfileKey } from '../core/profile/record';
import type { Database } from './database';

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
      keys: await database.search
        .where('words')
        .startsWith(word)
        .limit(COMMON + 1)
        .primaryKeys(),
    })),
  );
  const rare = found.filter(({ keys }) => keys.length <= COMMON);
  const common = found.filter(({ keys }) => keys.length > COMMON).map(({ word }) => word);
  const [first, ...rest] = rare.map(({ keys }) => keys).sort((a, b) => a.length - b.length);
  if (!first) return { keys: null, common };
  const others = rest.map((keys) => new Set(keys));
  return { keys: new Set(first.filter((key) => others.every((keys) => keys.has(key)))), common };
}

export function hasWords(words: readonly string[] | undefined, asked: readonly string[]): boolean {
  return asked.every((word) => words?.some((one) => one.startsWith(word)) ?? false);
}

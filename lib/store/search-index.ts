import { searchWords } from '../core/library/search-words';
import type { ProfileKey, ProfileRecord } from '../core/profile/record';
import type { Database } from './database';
import { ROW_SCHEMA } from './rows';

/**
 * The words this profile is found by, in the caller's transaction. record null = nothing is kept of it; what the
 * user noted is found all the same. Writes only what changed; answers the words.
 */
export async function indexWords(
  database: Database,
  key: ProfileKey,
  record: Pick<ProfileRecord, 'handle' | 'name' | 'bio'> | null,
): Promise<readonly string[]> {
  const notes = await database.notes.where('key').equals(key).toArray();
  const words = wordsOf(record, notes);
  const known = await database.search.get(key);
  if (words.length === 0) {
    if (known) await database.search.delete(key);
  } else if (known?.words.join(' ') !== words.join(' ')) {
    await database.search.put({ key, schema: ROW_SCHEMA, words });
  }
  return words;
}

/** Of the profile's own texts and of what was noted. */
export function wordsOf(
  record: Pick<ProfileRecord, 'handle' | 'name' | 'bio'> | null,
  notes: readonly { readonly text: unknown }[],
): readonly string[] {
  const own = record ? [record.handle, record.name, record.bio] : [];
  return searchWords([...own, ...notes.map(({ text }) => (typeof text === 'string' ? text : null))]);
}

/** After a note was written or taken back. */
export async function indexNotes(database: Database, key: ProfileKey): Promise<void> {
  const words = await indexWords(database, key, (await database.profiles.get(key))?.record ?? null);
  await database.insights.update(key, { words });
}

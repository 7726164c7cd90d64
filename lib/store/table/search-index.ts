import { searchWords } from '../../core/library/search-words';
import type { ProfileKey, ProfileRecord } from '../../core/profile/record';
import type { Database } from '../database';
import { storedRows } from '../files/stored-rows';
import { type NoteRow, ROW_SCHEMA, type SearchRow } from '../rows';
import { type Writing, writeTogether } from '../write-together';

type Texts = Pick<ProfileRecord, 'handle' | 'name' | 'bio'>;

/**
 * The words this profile is found by, in the caller's transaction. record null = nothing is kept of it; what the
 * user noted is found all the same. Answers the words.
 */
export async function indexWords(
  database: Database,
  key: ProfileKey,
  record: Texts | null,
): Promise<readonly string[]> {
  const [notes, search] = await Promise.all([
    database.notes.where('key').equals(key).toArray(),
    database.search.get(key),
  ]);
  const words = wordsOf(record, notes);
  const writing = wordsToWrite(key, words, search);
  if (writing) await writeTogether([writing], false);
  return words;
}

/** What there is to write of these words; known = what is there, null = nothing is to be written. */
export function wordsToWrite(
  key: ProfileKey,
  words: readonly string[],
  known: SearchRow | undefined,
): Extract<Writing, { readonly table: 'search' }> | null {
  if (words.length === 0) return known ? { table: 'search', gone: key } : null;
  const isSame = known?.words.join(' ') === words.join(' ');
  return isSame ? null : { table: 'search', row: { key, schema: ROW_SCHEMA, words } };
}

/** Of the profile's own texts and of what was noted. */
export function wordsOf(
  record: Texts | null,
  notes: readonly { readonly text: unknown }[],
): readonly string[] {
  const own = record ? [record.handle, record.name, record.bio] : [];
  return searchWords([...own, ...notes.map(({ text }) => (typeof text === 'string' ? text : null))]);
}

/** Profiles taken in one step: whoever else wants an answer gets it in between. */
const CHUNK = 100;

/** After notes of many profiles were written: an import has thousands. */
export async function indexAllNotes(database: Database, keys: readonly ProfileKey[]): Promise<void> {
  for (let at = 0; at < keys.length; at += CHUNK) await indexSome(database, keys.slice(at, at + CHUNK));
}

async function indexSome(database: Database, keys: readonly ProfileKey[]): Promise<void> {
  const [profiles, columns, search, notes] = await Promise.all([
    storedRows(database.profiles, keys),
    storedRows(database.insights, keys),
    storedRows(database.search, keys),
    database.notes.where('key').anyOf(keys).toArray(),
  ]);
  const noted = notesByKey(notes);
  const rows = keys.map((key, index) => ({
    key,
    schema: ROW_SCHEMA,
    words: wordsOf(profiles[index]?.record ?? null, noted.get(key) ?? []),
  }));
  const changed = rows.filter(({ words }, index) => search[index]?.words.join(' ') !== words.join(' '));
  await Promise.all([
    database.search.bulkPut(changed.filter(({ words }) => words.length > 0)),
    database.search.bulkDelete(rows.filter(({ words }) => words.length === 0).map(({ key }) => key)),
    database.insights.bulkPut(
      rows.flatMap(({ words }, index) => {
        const row = columns[index];
        return row ? [{ ...row, words }] : [];
      }),
    ),
  ]);
}

/** Each profile's own, in the order they were found. */
export function notesByKey(notes: readonly NoteRow[]): ReadonlyMap<ProfileKey, readonly NoteRow[]> {
  const found = new Map<ProfileKey, NoteRow[]>();
  for (const note of notes) {
    const own = found.get(note.key);
    if (own) own.push(note);
    else found.set(note.key, [note]);
  }
  return found;
}

/** After a note was written or taken back. */
export async function indexNotes(database: Database, key: ProfileKey): Promise<void> {
  const words = await indexWords(database, key, (await database.profiles.get(key))?.record ?? null);
  await database.insights.update(key, { words });
}

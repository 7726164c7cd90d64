/**
 * Tables in a file, in the order in which they are written: what others speak of comes first, and notes before the
 * profiles that are found by their words.
 */
export const FILE_TABLES = [
  'lists',
  'briefs',
  'notes',
  'profiles',
  'series',
  'entries',
  'verdicts',
  'evidence',
  'quotes',
  'answers',
  'contacts',
  'cards',
  'queues',
  'claims',
  'letterhead',
  'removals',
  'views',
  'links',
] as const;
export type FileTable = (typeof FILE_TABLES)[number];

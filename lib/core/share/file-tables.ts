/** Tables in a file, in the order in which they are written: what others speak of comes first. */
export const FILE_TABLES = [
  'lists',
  'briefs',
  'profiles',
  'series',
  'entries',
  'verdicts',
  'evidence',
  'notes',
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

/** Tables of what the user made about a creator; their rows name the profile in `key`. */
export const ABOUT_A_CREATOR = [
  'notes',
  'entries',
  'verdicts',
  'answers',
  'evidence',
  'quotes',
  'contacts',
  'cards',
  'queues',
  'links',
] as const;

/** Every table of rows that a user made: what undo, files, copies and hand-overs speak of. */
export const USER_TABLES = ['lists', 'briefs', 'views', ...ABOUT_A_CREATOR] as const;
export type UserTable = (typeof USER_TABLES)[number];

/** How the names begin of the rows of `meta` that say which lists the user removed. */
export const REMOVED_LIST = 'removed-list:';

/** How the names begin of the rows of `meta` that say which profiles are the user's own. */
export const CLAIM = 'claim:';

/** The row of `meta` that is the head of the user's reports. */
export const LETTERHEAD = 'letterhead';

/** The second copy of what the user wrote, and backups as files. */
export const SAFETY = {
  'safety.copy': 'Second copy',
  'safety.copy.text':
    'Whatever you write is kept a second time, in files of its own, so that a damaged library does not take it along. It is on this computer only, and erased together with the rest.',
  'safety.copy.rows': {
    one: '{n:whole} row that you wrote lies in the second copy; nothing is missing from the library.',
    other: '{n:whole} rows that you wrote lie in the second copy; nothing is missing from the library.',
  },
  'safety.copy.unreadable':
    'The second copy could not be read. It is made anew with the next thing you write.',
  'safety.unknown': 'It could not be found out how safe your rows are.',
  'safety.missing': {
    one: '{n:whole} row that you wrote is missing from the library. The second copy has it.',
    other: '{n:whole} rows that you wrote are missing from the library. The second copy has them.',
  },
  'safety.restore': { one: 'Bring {n:whole} row back', other: 'Bring {n:whole} rows back' },
  'safety.restore.text':
    'Nothing that the library can still read is changed. A library that cannot be opened at all is made anew for it: what was read on profiles is then gone, and comes back as you visit them.',
  'safety.restored': { one: '{n:whole} row is back.', other: '{n:whole} rows are back.' },
  'safety.restore.failed': 'Nothing was brought back and nothing was changed. Please try again.',
  'safety.see': 'See what can be done',
  'safety.backup': 'Backup files',
  'safety.backup.text':
    'A backup is one file with the whole library. "Files" can read it on any computer that has Touchstone; keep it where you keep other important files.',
  'safety.backup.none': 'No backup yet.',
  'safety.backup.today': 'Last backup: today.',
  'safety.backup.days': {
    one: 'Last backup: {n:whole} day ago.',
    other: 'Last backup: {n:whole} days ago.',
  },
  'safety.backup.first':
    'There is no backup yet of what you wrote. Save one: a single file, wherever you like on this computer.',
  'safety.backup.weekly': {
    one: 'The last backup is {n:whole} day old, and you have written since.',
    other: 'The last backup is {n:whole} days old, and you have written since.',
  },
  'safety.backup.save': 'Save a backup file',
  'safety.backup.into': 'Save a backup into {folder}',
  'safety.backup.later': 'Not now',
  'safety.backup.saved': 'The backup {file} is written.',
  'safety.backup.failed': 'The backup could not be written. Please try again, or choose another folder.',
  'safety.folder': 'Choose a folder …',
  'safety.folder.other': 'Choose another folder …',
  'safety.folder.text':
    'With a folder chosen, a backup that is due is written there by itself while a page of Touchstone is open. Older backups are left where they are.',
  'safety.folder.chosen': 'Backups go into the folder {folder}.',
  'safety.folder.asks': 'The browser wants to ask you once more before it lets Touchstone write there.',
  'safety.folder.stop': 'Stop writing there',
} as const;

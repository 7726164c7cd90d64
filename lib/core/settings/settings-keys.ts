/**
 * Names in extension storage (`storage.local`). `consent` holds a Consent or nothing (not answered);
 * `settings` holds the settings that differ from the defaults. `benchmarks` holds
 * `{ version: 1, sets }`, the user's own sets. `backup` holds `{ version: 1, at, rows }`, the last
 * backup file. `installId` is the name of this installation on every row
 * that its user writes; `markSalt` the one it had before its user brought an own backup of another computer. `missing` holds, a site, the fields that
 * could not be read of late and since when: no account. Written by the background alone.
 */
export const CONSENT_KEY = 'consent';
export const SETTINGS_KEY = 'settings';
export const BENCHMARKS_KEY = 'benchmarks';
export const BACKUP_KEY = 'backup';
export const MISSING_KEY = 'missing';
export const AUTHOR_KEY = 'installId';
export const SALT_KEY = 'markSalt';

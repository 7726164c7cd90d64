/**
 * Names in extension storage (`storage.local`). `consent` holds a Consent or nothing (not answered);
 * `settings` holds the settings that differ from the defaults. `benchmarks` holds
 * `{ version: 1, sets }`, the user's own sets. `installId` is the name of this installation on every row
 * that its user writes. Written by the background alone.
 */
export const CONSENT_KEY = 'consent';
export const SETTINGS_KEY = 'settings';
export const BENCHMARKS_KEY = 'benchmarks';
export const AUTHOR_KEY = 'installId';

import type { Settings } from './settings';

/**
 * Names in extension storage (`storage.local`), one item a setting, so that two changes at once never lose one.
 * Values lie there as they are in `Settings` and `Consent`; a missing item means the default (consent: not answered).
 */
export const CONSENT_KEY = 'consent';

export function settingKey<Name extends keyof Settings>(name: Name): `setting.${Name}` {
  return `setting.${name}`;
}

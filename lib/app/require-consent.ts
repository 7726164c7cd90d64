import type { Ports } from './ports';

/** Refuses what would be written before the welcome page is answered. The code may cross to a surface. */
export async function requireConsent({ settings }: Ports): Promise<void> {
  if (await settings.consent()) return;
  throw Object.assign(new Error('the welcome page is not answered'), { code: 'not-consented' });
}

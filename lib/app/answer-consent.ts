import type { Consent } from '../core/settings/settings';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';

/** The welcome page is answered (or answered anew): from now on these rules hold, for the tap too. */
export async function answerConsent(ports: Ports, answer: Omit<Consent, 'answeredAt'>): Promise<void> {
  await ports.settings.answer({ ...answer, answeredAt: ports.now() });
  await ports.reconcileTap();
  await refreshSurfaces(ports, null);
}

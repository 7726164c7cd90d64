import type { Brief } from '../core/score/brief';
import type { BriefDraft, Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** Saves the brief of a list, or takes it away; what is on show is judged by it at once. */
export async function saveBrief(ports: Ports, draft: BriefDraft): Promise<Brief | null> {
  await requireConsent(ports);
  const kept = await ports.library.saveBrief(draft);
  await refreshSurfaces(ports, null);
  return kept;
}

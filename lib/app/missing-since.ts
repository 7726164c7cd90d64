import type { ReaderHealth } from '../core/insight/reader-health';
import type { PageReport } from '../messages/contract';
import type { Ports } from './ports';

/**
 * The health of a report with the day since when this site's pages lack a field: one page may be half drawn, a site
 * that changed stays silent. What a page says itself about it is not taken.
 */
export async function withMissingSince(ports: Ports, report: PageReport): Promise<ReaderHealth | null> {
  if (!report.health) return null;
  const { missingSince: _, ...health } = report.health;
  if (!speaksOfTheSite(report)) return health;
  const since = await ports.settings
    .noteMissing(report.platform, health.missing, ports.now())
    .catch(() => null);
  return since === null ? health : { ...health, missingSince: since };
}

/** A post does not show what a profile does, and a closed page shows nothing by right. */
function speaksOfTheSite({ page, status, reason }: PageReport): boolean {
  const isProfile = page === 'profile' || page === 'reels';
  return isProfile && (status === 'read' || status === 'incomplete' || reason === 'layout-changed');
}

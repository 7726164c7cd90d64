import { exact, type Range } from '../core/count/range';
import type { ProfileObservation } from '../core/profile/observation';
import type { ProfileRecord } from '../core/profile/record';
import type { Consent, Settings } from '../core/settings/settings';
import type { PageReport } from '../messages/contract';
import type { Found } from './ports';

/** What of a report may be looked at at all. */
export type Allowed =
  | { readonly status: 'allowed'; readonly report: PageReport }
  | { readonly status: 'not-consented' }
  | { readonly status: 'switched-off' };

export function allowedPart(report: PageReport, consent: Consent | null, settings: Settings): Allowed {
  if (!consent) return { status: 'not-consented' };
  if (!settings.sites[report.platform]) return { status: 'switched-off' };
  const tooDeep = report.fromResponses || (report.observation !== null && usesResponses(report.observation));
  return tooDeep && consent.reading === 'page'
    ? { status: 'allowed', report: { ...report, observation: null } }
    : { status: 'allowed', report };
}

/** Whether this profile may be written to disk. What the user writes about it is another matter. */
export function mayKeep(
  record: ProfileRecord,
  found: Pick<Found, 'listed' | 'unwanted'>,
  consent: Consent,
): boolean {
  if (record.private === true || found.unwanted) return false;
  if (!reaches(record.followers, consent.floor)) return false;
  switch (consent.memory) {
    case 'everyone':
      return true;
    case 'listed':
      return found.listed;
    case 'nothing':
      return false;
  }
}

/** Followers not known: only an answer of "from 0 on" lets it pass. */
function reaches(followers: Range | null, floor: number): boolean {
  return (followers ?? exact(0)).high >= floor;
}

function usesResponses({ profile, posts }: ProfileObservation): boolean {
  return [profile, ...posts].some((readings) =>
    Object.values(readings).some((reading) => reading?.via === 'response'),
  );
}

import type { ProfileObservation } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';
import { HANDLE_LIMIT, type PageReport, REPORT_LIMIT } from '../messages/contract';
import type { PageLocation } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';
import { tidy } from './tidy';

/** Most posts of one report. */
export const POST_LIMIT = 120;
/** Characters kept of any one text; captions are cut further where the whole would be too long. */
const TEXT_LIMITS = [4000, 1000, 250, 60] as const;
/** Room for what is added to a report on its way: times, flags, the envelope. In characters. */
const ROOM = 1024;

export interface SizedReport {
  readonly report: PageReport;
  /**
   * Changes when what is reported changes; the time of the look is left out. The text itself: the browser compares
   * two of them faster than a script could walk one.
   */
  readonly fingerprint: string;
}

/** What the background is told of a reading, cut to the size that it takes. */
export function toReport(platform: PlatformId, reading: PageReading): SizedReport {
  let postCount = POST_LIMIT;
  for (const textLimit of TEXT_LIMITS) {
    const sized = attempt(platform, reading, textLimit, postCount);
    if (sized) return sized;
  }
  for (postCount >>= 1; postCount > 0; postCount >>= 1) {
    const sized = attempt(platform, reading, 60, postCount);
    if (sized) return sized;
  }
  return sizedReport({ ...bare(platform, reading.location), status: 'withheld', reason: 'layout-changed' });
}

/** The first word about a page: its account is known, nothing else yet. */
export function readingReport(platform: PlatformId, location: PageLocation): PageReport {
  return { ...bare(platform, location), status: 'reading' };
}

/** The word about a page that is nobody's; handles = the accounts that it lists, where it is such a page. */
export function elsewhereReport(platform: PlatformId, handles: readonly string[] = []): PageReport {
  const report: PageReport = { ...bare(platform, { kind: 'other', handle: null }), status: 'unsupported' };
  return handles.length > 0 ? { ...report, handles: handles.slice(0, HANDLE_LIMIT) } : report;
}

function bare(platform: PlatformId, { kind, handle }: Pick<PageLocation, 'kind' | 'handle'>): PageReport {
  return {
    platform,
    page: kind,
    handle,
    status: 'reading',
    reason: null,
    observation: null,
    health: null,
    fromResponses: false,
    wants: [],
  };
}

function attempt(
  platform: PlatformId,
  reading: PageReading,
  textLimit: number,
  postLimit: number,
): SizedReport | null {
  const { status, reason, location, observation, health } = reading;
  const sized = sizedReport({
    ...bare(platform, location),
    handle: location.handle ?? observation?.handle ?? null,
    status,
    reason,
    observation: observation && shrink(observation, textLimit, postLimit),
    health,
  });
  return sized.length <= REPORT_LIMIT ? sized : null;
}

function sizedReport(report: PageReport): SizedReport & { readonly length: number } {
  const { observation, health } = report;
  const timeless = JSON.stringify({
    ...report,
    observation: observation && { ...observation, observedAt: '' },
    health: health && { ...health, at: '' },
  });
  // Quotes inside texts are escaped in JSON, so only a reading's own key can match.
  const fromResponses = timeless.includes('"via":"response"');
  return {
    report: { ...report, fromResponses },
    fingerprint: timeless,
    length: timeless.length + ROOM,
  };
}

function shrink(observation: ProfileObservation, textLimit: number, postLimit: number): ProfileObservation {
  return {
    ...observation,
    profile: tidy(observation.profile, textLimit),
    posts: observation.posts.slice(0, postLimit).map((post) => tidy(post, textLimit)),
  };
}

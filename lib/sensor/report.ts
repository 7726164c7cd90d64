import type { PostReadings, ProfileObservation, ProfileReadings, Reading } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';
import { type PageReport, REPORT_LIMIT } from '../messages/contract';
import type { PageLocation } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';

/** Most posts of one report. */
export const POST_LIMIT = 120;
/** Characters kept of any one text; captions are cut further where the whole would be too long. */
const TEXT_LIMITS = [4000, 1000, 250, 60] as const;
const LINK_LIMIT = 20;
/** Room for the two times and the flag that the fingerprint leaves out, in characters. */
const TIMES = 80;

export interface SizedReport {
  readonly report: PageReport;
  /** Changes when what is reported changes; the time of the look is left out. */
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

/** The word about a page that is nobody's. */
export function elsewhereReport(platform: PlatformId): PageReport {
  return { ...bare(platform, { kind: 'other', handle: null }), status: 'unsupported' };
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
    fingerprint: digest(timeless),
    length: timeless.length + TIMES,
  };
}

function shrink(observation: ProfileObservation, textLimit: number, postLimit: number): ProfileObservation {
  return {
    ...observation,
    profile: cutTexts(observation.profile as Texts, textLimit) as ProfileReadings,
    posts: observation.posts
      .slice(0, postLimit)
      .map((post) => cutTexts(post as Texts, textLimit) as PostReadings),
  };
}

type Texts = Readonly<Record<string, Reading<unknown> | undefined>>;

function cutTexts(readings: Texts, limit: number): Texts {
  const cut: Record<string, Reading<unknown>> = {};
  for (const [field, reading] of Object.entries(readings)) {
    if (reading) cut[field] = { ...reading, value: cutValue(reading.value, limit) };
  }
  return cut;
}

function cutValue(value: unknown, limit: number): unknown {
  if (typeof value === 'string') return value.length > limit ? cleanCut(value, limit) : value;
  if (Array.isArray(value)) return value.slice(0, LINK_LIMIT).filter((text) => String(text).length <= 2000);
  return value;
}

/** Never leaves half of a surrogate pair behind. */
function cleanCut(text: string, limit: number): string {
  const end = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
  return text.slice(0, end);
}

/** Two 32-bit mixes and the length: enough to notice a change, not meant to withstand an attack. */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${text.length}.${a >>> 0}.${b >>> 0}`;
}

import type { ReaderHealth } from '../core/insight/reader-health';
import type { WithheldReason } from '../core/insight/surface-state';
import type {
  PostReadings,
  ProfileFields,
  ProfileObservation,
  ProfileReadings,
} from '../core/profile/observation';
import type { PageLocation, PageSource, PlatformAdapter } from './contract';
import { all } from './dom';
import { attempt, climbAll, healthOf } from './ladder';
import { readPosts } from './read-posts';

/** What one look at a page gave. A withheld page may still show counts (a private profile does). */
export interface PageReading {
  readonly status: 'read' | 'incomplete' | 'withheld' | 'unsupported';
  readonly reason: WithheldReason | null;
  readonly location: PageLocation;
  readonly observation: ProfileObservation | null;
  readonly health: ReaderHealth;
}

/** A page with this many links has been drawn. */
const DRAWN = 15;

/** Why the page itself says that it shows no profile; null = it does not say so. The first half of a look. Never throws. */
export function declaredReason(adapter: PlatformAdapter, page: PageSource): WithheldReason | null {
  return attempt(() => adapter.withheld(page), null);
}

/**
 * Reads the page once: ladders, identity and health are the same for every site. Never throws.
 * observation.comments stays empty: comments are measured apart, from adapter.comments.
 */
export function readPage(
  adapter: PlatformAdapter,
  page: PageSource,
  observedAt: string,
  declared = declaredReason(adapter, page),
): PageReading {
  const { location } = page;
  const closed = location.kind === 'other' || (declared !== null && declared !== 'private');
  const profile: ProfileReadings = closed ? {} : climbAll(adapter.profile, page);
  const posts = closed || declared !== null || location.list === 'others' ? [] : readPosts(adapter, page);
  const blank = !closed && declared === null && posts.length === 0 && onlyNamed(profile);
  const reason = blank ? blankReason(page) : declared;
  const status = statusOf(adapter, location, profile, posts, reason);
  const read =
    status === 'unsupported' || closed || blank ? null : observe(adapter, page, profile, posts, observedAt);
  const health = pageHealth(adapter, profile, reason, observedAt);
  return { status, reason, location, observation: read, health };
}

function observe(
  adapter: PlatformAdapter,
  { location }: PageSource,
  profile: ProfileReadings,
  posts: readonly PostReadings[],
  observedAt: string,
): ProfileObservation | null {
  const handle = profile.handle?.value ?? location.handle;
  if (handle === null) return null;
  return { platform: adapter.id, handle: handle.toLowerCase(), observedAt, profile, posts, comments: [] };
}

function statusOf(
  adapter: PlatformAdapter,
  { kind }: PageLocation,
  profile: ProfileReadings,
  posts: readonly PostReadings[],
  reason: WithheldReason | null,
): PageReading['status'] {
  if (kind === 'other') return 'unsupported';
  if (reason !== null) return 'withheld';
  const whole = kind === 'post' ? posts.length > 0 : missingFields(adapter, profile).length === 0;
  return whole ? 'read' : 'incomplete';
}

function missingFields(adapter: PlatformAdapter, profile: ProfileReadings): readonly string[] {
  return adapter.required.filter((field: keyof ProfileFields) => profile[field] === undefined);
}

/** True where the page said nothing beyond what its address says. */
function onlyNamed(profile: ProfileReadings): boolean {
  return Object.values(profile).every((reading) => reading?.via === 'address');
}

/** A drawn page in which no rung finds anything has changed its build; an empty one has not come yet. */
function blankReason({ document }: PageSource): WithheldReason {
  return all(document.body, 'a[href]').length >= DRAWN ? 'layout-changed' : 'no-data';
}

/** Routes that are used only when better ones are silent. */
const SECOND_BEST: ReadonlySet<string> = new Set(['meta', 'text']);

function pageHealth(
  adapter: PlatformAdapter,
  profile: ProfileReadings,
  reason: WithheldReason | null,
  at: string,
): ReaderHealth {
  const missing = missingFields(adapter, profile);
  const best = adapter.required.every((field) => !SECOND_BEST.has(profile[field]?.via ?? ''));
  const partly = missing.length > 0 ? 'partly-read' : best ? 'everything-read' : 'fallback-used';
  return {
    status: reason === 'layout-changed' ? 'site-changed' : partly,
    fields: healthOf(adapter.profile, profile),
    missing,
    at,
  };
}

import type { ReaderHealth } from '../core/insight/reader-health';
import type { WithheldReason } from '../core/insight/surface-state';
import type { ProfileFields, ProfileObservation, ProfileReadings } from '../core/profile/observation';
import type { PageLocation, PageSource, PlatformAdapter } from './contract';
import { climbAll, healthOf } from './ladder';

/** What one look at a page gave. A withheld page may still show counts (a private profile does). */
export interface PageReading {
  readonly status: 'read' | 'incomplete' | 'withheld' | 'unsupported';
  readonly reason: WithheldReason | null;
  readonly location: PageLocation;
  readonly observation: ProfileObservation | null;
  readonly health: ReaderHealth;
}

/** Reads the page once: ladders, identity and health are the same for every site. Throws never. */
export function readPage(adapter: PlatformAdapter, page: PageSource, observedAt: string): PageReading {
  const { location } = page;
  const reason = adapter.withheld(page);
  const silent = reason !== null && reason !== 'private';
  const profile: ProfileReadings = silent || location.kind === 'other' ? {} : climbAll(adapter.profile, page);
  const posts = reason !== null || location.list === 'others' ? [] : adapter.posts(page);
  const health = pageHealth(adapter, profile, observedAt);
  if (location.kind === 'other')
    return { status: 'unsupported', reason, location, observation: null, health };

  const handle = profile.handle?.value ?? location.handle;
  const observation =
    handle === null || silent
      ? null
      : {
          platform: adapter.id,
          handle: handle.toLowerCase(),
          observedAt,
          profile,
          posts: posts.map((post) => climbAll(adapter.post, post)),
          comments: [],
        };
  if (reason !== null) return { status: 'withheld', reason, location, observation, health };
  const lacking = location.kind === 'post' ? (posts.length === 0 ? ['post'] : []) : health.missing;
  return {
    status: lacking.length === 0 ? 'read' : 'incomplete',
    reason: null,
    location,
    observation,
    health,
  };
}

function pageHealth(adapter: PlatformAdapter, profile: ProfileReadings, at: string): ReaderHealth {
  const fields = healthOf(adapter.profile, profile);
  const missing = adapter.required.filter((field: keyof ProfileFields) => profile[field] === undefined);
  const best = fields.every(({ rung }) => rung === null || rung === 0);
  return {
    status: missing.length > 0 ? 'partly-read' : best ? 'everything-read' : 'fallback-used',
    fields,
    missing,
    at,
  };
}

import type { PostReadings, ProfileReadings, Reading } from '../../lib/core/profile/observation';
import type { PageReading } from '../../lib/platforms/read-page';

export function read<T>(value: T): Reading<T> {
  return { value, via: 'embedded', rung: 0 };
}

/** A reading of the profile of an invented account. */
export function madeReading(
  change: Partial<PageReading> = {},
  profile: ProfileReadings = { followers: read({ low: 12000, high: 12099 }) },
  posts: readonly PostReadings[] = [],
): PageReading {
  return {
    status: 'read',
    reason: null,
    location: { kind: 'profile', handle: 'copper.kiln', post: null, list: 'own' },
    observation: {
      platform: 'instagram',
      handle: 'copper.kiln',
      observedAt: '2026-11-20T12:00:00.000Z',
      profile,
      posts,
      comments: [],
    },
    health: { status: 'everything-read', fields: [], missing: [], at: '2026-11-20T12:00:00.000Z' },
    ...change,
  };
}

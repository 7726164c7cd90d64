import type { LibraryRow } from '../../../lib/core/library/library-row';
import type { ProfileKey } from '../../../lib/core/profile/record';

/** An invented profile as the table knows it. */
export function libraryRow(handle: string, change: Partial<LibraryRow> = {}): LibraryRow {
  return {
    key: `instagram:${handle}` as ProfileKey,
    platform: 'instagram',
    handle,
    name: null,
    tier: 'micro',
    niche: 'food',
    followers: 23_412,
    points: 72,
    low: 64,
    high: 79,
    confidence: 'medium',
    posts: 12,
    perView: null,
    perFollower: { value: 0.022, low: 0.013, high: 0.037, n: 12 },
    views: null,
    cadence: { value: 2.4, low: 1.9, high: 3, n: 12 },
    paid: null,
    lastSeenAt: '2026-04-20T10:00:00.000Z',
    visits: 1,
    verdict: null,
    reason: null,
    entry: null,
    ...change,
  };
}

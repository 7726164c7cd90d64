import { sortFigures } from '../../core/library/library-query';
import { readableName } from '../../core/profile/readable-name';
import type { ProfileKey, ProfileRecord } from '../../core/profile/record';
import { type InsightRow, ROW_SCHEMA } from '../rows';

/** Columns that are computed anew as soon as the import is done; until then the profile can be found. */
export function staleColumns(
  known: InsightRow | null,
  key: ProfileKey,
  record: Omit<ProfileRecord, 'history'>,
): InsightRow {
  if (known) return { ...known, engine: '' };
  const columns = {
    key,
    platform: record.platform,
    handle: record.handle,
    name: readableName(record.name),
    tier: null,
    niche: null,
    followers: null,
    points: null,
    low: null,
    high: null,
    confidence: null,
    posts: record.posts.length,
    perView: null,
    perFollower: null,
    views: null,
    cadence: null,
    paid: null,
    lastSeenAt: record.lastSeenAt,
    visits: record.visits,
  };
  return { ...columns, schema: ROW_SCHEMA, engine: '', sort: sortFigures(columns) };
}

import Dexie from 'dexie';
import type { FollowerPoint, ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { ROW_SCHEMA, type SeriesRow } from '../rows';
import { checkedRow } from '../table/read-rows';

/** All follower points in these months of a profile, oldest first. */
export function historyOf(months: readonly SeriesRow[]): readonly FollowerPoint[] {
  return months.flatMap((row) => row.at.flatMap((moment, index) => point(row, moment, index)));
}

/** Writes the months that changed; known = those that are there. */
export async function writeHistory(
  database: Database,
  key: ProfileKey,
  history: readonly FollowerPoint[],
  known: readonly SeriesRow[],
): Promise<void> {
  const changed = changedMonths(key, history, known);
  if (changed.length > 0) await database.series.bulkPut(changed);
}

/** The months that are not as they are known. */
export function changedMonths(
  key: ProfileKey,
  history: readonly FollowerPoint[],
  known: readonly SeriesRow[],
): readonly SeriesRow[] {
  const before = new Map(known.map((row) => [row.month, JSON.stringify(row)]));
  return byMonth(key, history).filter((row) => JSON.stringify(row) !== before.get(row.month));
}

/** The points of these months, where they can be understood. */
export function pointsOf(months: readonly unknown[]): readonly FollowerPoint[] {
  return historyOf(months.flatMap((row) => checkedRow('series', row) ?? []));
}

/** The keys of all months of a profile. */
export function everyMonthOf(key: ProfileKey): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

export function monthsOf(database: Database, key: ProfileKey) {
  return database.series.where('[key+month]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

function point(row: SeriesRow, at: string, index: number): readonly FollowerPoint[] {
  const followers = row.followers[index];
  if (followers === undefined) return [];
  const count = row.rounded[index] ? { at, followers, rounded: true as const } : { at, followers };
  return [{ ...count, ...row.noted?.[index] }];
}

function byMonth(key: ProfileKey, history: readonly FollowerPoint[]): readonly SeriesRow[] {
  const months = new Map<string, FollowerPoint[]>();
  for (const one of history) {
    const month = one.at.slice(0, 7);
    const points = months.get(month);
    if (points) points.push(one);
    else months.set(month, [one]);
  }
  return [...months].map(([month, points]) => ({ key, month, schema: ROW_SCHEMA, ...packed(points) }));
}

/** Points as the parallel arrays of a row. */
export function packed(points: readonly FollowerPoint[]): Omit<SeriesRow, 'key' | 'month' | 'schema'> {
  const noted = points.map(({ figures, changed }) =>
    figures || changed ? { ...(figures && { figures }), ...(changed && { changed }) } : null,
  );
  return {
    at: points.map(({ at }) => at),
    followers: points.map(({ followers }) => followers),
    rounded: points.map(({ rounded }) => rounded === true),
    ...(noted.some((note) => note !== null) && { noted }),
  };
}

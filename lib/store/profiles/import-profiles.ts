import { UNKNOWN } from '../../core/library/library-query';
import { joinRecords } from '../../core/profile/merge-observation';
import type { FollowerPoint, ProfileKey } from '../../core/profile/record';
import type { Taken } from '../../core/share/library-file';
import { sameValue } from '../../core/share/merge-rows';
import type { Database } from '../database';
import { storedRows } from '../files/stored-rows';
import { type ProfileRow, ROW_SCHEMA, type SeriesRow } from '../rows';
import { checkedRow } from '../table/read-rows';
import { notesByKey, wordsOf } from '../table/search-index';
import { staleColumns } from '../table/stale-columns';
import { stillNotFound } from './not-found';
import { packRecord, unpackRecord, unpackRow } from './packed-record';
import { packed, pointsOf } from './series';

/** Many profiles at once: asked one by one, a hundred thousand would take minutes. Answers those taken. */
export async function takeProfiles(
  database: Database,
  rows: readonly unknown[],
  unwantedAmong: (rows: readonly ProfileRow[]) => Promise<ReadonlySet<ProfileKey>>,
): Promise<{ readonly keys: readonly ProfileKey[]; readonly counts: Taken }> {
  const told = rows.flatMap((row) => checkedRow('profiles', row) ?? []);
  const unwanted = await unwantedAmong(told);
  const coming = told.filter(({ key }) => !unwanted.has(key));
  const keys = coming.map(({ key }) => key);
  const [known, columns, search, notes] = await Promise.all([
    storedRows(database.profiles, keys),
    storedRows(database.insights, keys),
    storedRows(database.search, keys),
    database.notes.where('key').anyOf(keys).toArray(),
  ]);
  const sound = known.map((row) => checkedRow('profiles', row));
  const next = coming.map((row, index) => joinedRow(sound[index] ?? null, row));
  const noted = notesByKey(notes);
  const words = next.map(({ key, record }) => wordsOf(record, noted.get(key) ?? []));
  await Promise.all([
    database.profiles.bulkPut(next),
    database.insights.bulkPut(
      next.map(({ key, record }, index) => ({
        ...staleColumns(checkedRow('insights', columns[index]), key, record),
        words: words[index] ?? [],
      })),
    ),
    database.search.bulkPut(
      next.flatMap(({ key }, index) => {
        const found = words[index] ?? [];
        const same = search[index]?.words.join(' ') === found.join(' ');
        return same ? [] : [{ key, schema: ROW_SCHEMA, words: found }];
      }),
    ),
  ]);
  return { keys, counts: profileCounts(known, sound, next) };
}

/** How they stand to what was there, written out: however a row lies on the disk, it may say the same. */
function profileCounts(
  known: readonly unknown[],
  sound: readonly (ProfileRow | null)[],
  next: readonly ProfileRow[],
): Taken {
  const before = sound.map((row, index) => (row ? unpackRow(row) : known[index]));
  const after = next.map((row, index) => (sound[index] ? unpackRow(row) : row));
  return countsOf(before, after);
}

/** How rows stand to what was there, one for one. */
function countsOf(known: readonly unknown[], next: readonly unknown[]): Taken {
  const added = next.filter((_, index) => known[index] === undefined).length;
  const same = next.filter((row, index) => sameValue(known[index], row)).length;
  return { added, changed: next.length - added - same, same };
}

function joinedRow(known: ProfileRow | null, coming: ProfileRow): ProfileRow {
  const came = unpackRecord(coming.record);
  if (!known) return { ...coming, record: packRecord(came) };
  const { history: _none, ...joined } = joinRecords(
    { ...unpackRecord(known.record), history: [] },
    { ...came, history: [] },
  );
  const record = packRecord(joined);
  const { handle, lastSeenAt, id: platformId } = record;
  const { notFoundAt: _told, ...frame } = coming;
  return { ...frame, handle, lastSeenAt, platformId, record, ...stillNotFound(lastSeenAt, known, coming) };
}

/** Follower counts month by month; `kept` = profiles known to be there. */
export async function takeMonths(
  database: Database,
  rows: readonly unknown[],
  kept: ReadonlySet<ProfileKey>,
): Promise<Taken> {
  const coming = rows.flatMap((row) => checkedRow('series', row) ?? []);
  const asked = coming.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
  const found = await storedRows(database.profiles, asked);
  const there = new Set(found.flatMap((row) => (row ? [row.key] : [])));
  const wanted = coming.filter(({ key }) => kept.has(key) || there.has(key));
  const months = wanted.map(({ key, month }): [ProfileKey, string] => [key, month]);
  const known = await storedRows(database.series, months);
  const next = wanted.map((row, index) => joinedMonth(checkedRow('series', known[index]), row));
  await database.series.bulkPut(next);
  return countsOf(known, next);
}

/** Points of both, the oldest first; of one moment ours counts. A point that is not of the month is left out. */
function joinedMonth(known: SeriesRow | null, coming: SeriesRow): SeriesRow {
  const points = new Map(
    [...pointsIn(coming), ...(known ? pointsIn(known) : [])].map((point) => [point.at, point]),
  );
  const { noted: _noted, ...frame } = coming;
  return { ...frame, ...packed([...points.values()].sort((a, b) => (a.at < b.at ? -1 : 1))) };
}

function pointsIn(row: SeriesRow): readonly FollowerPoint[] {
  return pointsOf([row]).filter(({ at, followers }) => followers > UNKNOWN && at.startsWith(row.month));
}

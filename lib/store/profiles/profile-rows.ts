import type { Kept } from '../../app/ports';
import type { Insight } from '../../core/insight/insight';
import { sortFigures } from '../../core/library/library-query';
import { columnsOf } from '../../core/library/library-row';
import { joinRecords } from '../../core/profile/merge-observation';
import type { ProfileKey, ProfileRecord } from '../../core/profile/record';
import type { Database } from '../database';
import { type InsightRow, type ProfileRow, ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { indexWords, wordsOf, wordsToWrite } from '../table/search-index';
import { writeTogether } from '../write-together';
import { stillNotFound } from './not-found';
import { packRecord } from './packed-record';
import { changedMonths, monthsOf } from './series';
import { readStored, recordIn, type StoredProfile } from './stored-profile';

export async function readRecord(
  database: Database,
  key: ProfileKey,
  at: string,
): Promise<ProfileRecord | null> {
  return recordIn(await readStored(database, key, at));
}

export async function readRecords(
  { database, now }: Scope,
  keys: readonly ProfileKey[],
): Promise<readonly ProfileRecord[]> {
  const found: ProfileRecord[] = [];
  for (const key of keys) {
    const record = await readRecord(database, key, now);
    if (record) found.push(record);
  }
  return found;
}

/**
 * Record, history and sortable columns, in the caller's transaction; stored = what it read of the profile.
 * isLast = the transaction asks nothing after this.
 */
export async function writeKept(
  { record, general }: Kept,
  stored: StoredProfile,
  { isLast }: { readonly isLast: boolean },
): Promise<void> {
  const words = wordsOf(record, stored.notes);
  const said = wordsToWrite(record.key, words, stored.search);
  await writeTogether(
    [
      { table: 'profiles', row: profileRow(record) },
      ...changedMonths(record.key, record.history, stored.months).map(
        (row) => ({ table: 'series', row }) as const,
      ),
      ...(said === null ? [] : [said]),
      { table: 'insights', row: { ...columnRow(general), words } },
    ],
    isLast,
  );
}

/** Like writeKept, for a record that was read before this transaction began: nothing newer is lost. */
export async function joinKept(database: Database, kept: Kept, at: string): Promise<void> {
  const stored = await readStored(database, kept.record.key, at);
  const current = recordIn(stored);
  const record = current ? joinRecords(current, kept.record) : kept.record;
  await writeKept({ ...kept, record }, stored, { isLast: false });
  const told = stillNotFound(record.lastSeenAt, stored.row);
  if (told.notFoundAt === undefined) return;
  await database.profiles.update(record.key, told);
  await database.insights.update(record.key, told);
}

export function profileRow({ history: _none, ...record }: ProfileRecord): ProfileRow {
  const { key, platform, handle, id: platformId, lastSeenAt } = record;
  return { key, schema: ROW_SCHEMA, platform, handle, platformId, lastSeenAt, record: packRecord(record) };
}

export async function deleteProfileRows(database: Database, key: ProfileKey): Promise<void> {
  await database.profiles.delete(key);
  await database.insights.delete(key);
  await monthsOf(database, key).delete();
  await indexWords(database, key, null);
}

/** Columns that another engine computed, computed anew; a column row without its profile goes. */
export async function rejudgeProfiles(
  { database, now }: Scope,
  engine: string,
  limit: number,
  judge: (record: ProfileRecord) => Insight,
): Promise<number> {
  const stale = await database.insights
    .filter((row) => row.engine !== engine)
    .limit(limit)
    .primaryKeys();
  for (const key of stale) {
    const record = await readRecord(database, key, now);
    if (record) {
      const words = await indexWords(database, key, record);
      const told = stillNotFound(record.lastSeenAt, await database.profiles.get(key));
      await database.insights.put({ ...columnRow(judge(record)), engine, words, ...told });
    } else await database.insights.delete(key);
  }
  return stale.length;
}

function columnRow(insight: Insight): InsightRow {
  const columns = columnsOf(insight);
  return { ...columns, schema: ROW_SCHEMA, engine: insight.engine, sort: sortFigures(columns) };
}

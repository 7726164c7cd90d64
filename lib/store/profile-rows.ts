import type { Kept, Who } from '../app/ports';
import type { Insight } from '../core/insight/insight';
import { sortFigures } from '../core/library/library-query';
import { columnsOf } from '../core/library/library-row';
import { joinRecords } from '../core/profile/merge-observation';
import { type ProfileKey, type ProfileRecord, profileKey } from '../core/profile/record';
import { claimName } from './claims';
import type { Database } from './database';
import { checkedRows } from './read-rows';
import { type InsightRow, type ProfileRow, ROW_SCHEMA } from './rows';
import type { Scope } from './scope';
import { indexNotes, indexWords } from './search-index';
import { monthsOf, readHistory, writeHistory } from './series';
import { ABOUT_A_CREATOR } from './user-tables';

/**
 * The stored name of a profile. A platform id outlives a handle: a renamed creator keeps the key, and an
 * account that took over a freed handle gets a key of its own.
 */
export async function resolveKey(database: Database, who: Who, at: string): Promise<ProfileKey> {
  const byHandle = await rowsByHandle(database, who, at);
  const usable = byHandle.find(
    ({ platformId }) => platformId === null || who.id === null || platformId === who.id,
  );
  const byId = who.id ? await rowById(database, who.platform, who.id, at) : null;
  if (byId) {
    if (usable && usable.key !== byId.key) await absorb(database, byId.key, usable.key, at);
    return byId.key;
  }
  if (usable) return usable.key;
  const plain = profileKey(who.platform, who.handle);
  const taken = await database.profiles.get(plain);
  return taken && who.id ? profileKey(who.platform, `${who.handle}~${who.id}`) : plain;
}

export async function readRecord(
  database: Database,
  key: ProfileKey,
  at: string,
): Promise<ProfileRecord | null> {
  const stored = await database.profiles.get(key);
  const [row] = await checkedRows(database, 'profiles', stored ? [stored] : [], at);
  return row ? { ...row.record, history: await readHistory(database, key, at) } : null;
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

/** Record, history and sortable columns, in the caller's transaction. */
export async function writeKept(database: Database, { record, general }: Kept): Promise<void> {
  const { history, ...rest } = record;
  const row: ProfileRow = {
    key: record.key,
    schema: ROW_SCHEMA,
    platform: record.platform,
    handle: record.handle,
    platformId: record.id,
    lastSeenAt: record.lastSeenAt,
    record: rest,
  };
  await database.profiles.put(row);
  await writeHistory(database, record.key, history);
  const words = await indexWords(database, record.key, rest);
  await database.insights.put({ ...columnRow(general), words });
}

/** Like writeKept, for a record that was read before this transaction began: nothing newer is lost. */
export async function joinKept(database: Database, kept: Kept, at: string): Promise<void> {
  const current = await readRecord(database, kept.record.key, at);
  await writeKept(database, current ? { ...kept, record: joinRecords(current, kept.record) } : kept);
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
      await database.insights.put({ ...columnRow(judge(record)), engine, words });
    } else await database.insights.delete(key);
  }
  return stale.length;
}

function columnRow(insight: Insight): InsightRow {
  const columns = columnsOf(insight);
  return { ...columns, schema: ROW_SCHEMA, engine: insight.engine, sort: sortFigures(columns) };
}

async function rowsByHandle(
  database: Database,
  { platform, handle }: Who,
  at: string,
): Promise<readonly ProfileRow[]> {
  const stored = await database.profiles.where('[platform+handle]').equals([platform, handle]).toArray();
  const rows = await checkedRows(database, 'profiles', stored, at);
  return [...rows].sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1));
}

async function rowById(
  database: Database,
  platform: string,
  id: string,
  at: string,
): Promise<ProfileRow | null> {
  const stored = await database.profiles.where('[platform+platformId]').equals([platform, id]).toArray();
  const [row] = await checkedRows(database, 'profiles', stored, at);
  return row ?? null;
}

/** Two stored profiles turned out to be one account: all rows of `gone` become rows of `key`. */
async function absorb(database: Database, key: ProfileKey, gone: ProfileKey, at: string): Promise<void> {
  const [into, from] = [await readRecord(database, key, at), await readRecord(database, gone, at)];
  if (into && from) {
    const { history, ...record } = joinRecords(into, from);
    const { id: platformId, handle, lastSeenAt, platform } = record;
    const row = { key, schema: ROW_SCHEMA, platform, handle, platformId, lastSeenAt, record };
    await database.profiles.put(row);
    await writeHistory(database, key, history);
  }
  await deleteProfileRows(database, gone);
  for (const table of ABOUT_A_CREATOR) {
    await database.table(table).where('key').equals(gone).modify({ key });
  }
  await database.links.where('other').equals(gone).modify({ other: key });
  const claim = await database.meta.get(claimName(gone));
  if (claim) await database.meta.put({ ...claim, name: claimName(key) });
  await database.meta.delete(claimName(gone));
  await database.changes.where('key').equals(gone).delete();
  await indexWords(database, gone, null);
  await indexNotes(database, key);
}

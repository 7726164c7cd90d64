import { sortFigures, UNKNOWN } from '../core/library/library-query';
import type { Authored } from '../core/library/verdict';
import { joinRecords } from '../core/profile/merge-observation';
import type { FollowerPoint, ProfileKey, ProfileRecord } from '../core/profile/record';
import type { Preference } from '../core/share/library-file';
import type { Database } from './database';
import { forgottenMarks } from './forgotten-marks';
import { checkedRow } from './read-rows';
import { type InsightRow, type ProfileRow, ROW_SCHEMA, type SeriesRow } from './rows';
import { indexNotes } from './search-index';
import { readHistory, writeHistory } from './series';
import type { Scope } from './user-rows';
import { SHORTLIST, USER_TABLES, type UserTable } from './user-tables';

const CHUNK = 200;

/** How many rows of the file became part of the library. */
export interface Imported {
  readonly rows: number;
}

/**
 * Makes the staged rows part of the library, in the caller's one transaction: all of them or none. A second call
 * for the same import changes nothing and answers the same, so that a stopped worker may simply be asked again.
 */
export async function commitImport(scope: Scope, batch: string, prefer: Preference): Promise<Imported> {
  const { database, now } = scope;
  const name = `import:${batch}`;
  const done = await database.meta.get(name);
  if (done) return { rows: (done.value as Imported).rows };
  const touched = new Set<ProfileKey>();
  let rows = 0;
  for (let after = 0; ; ) {
    const chunk = await database.staged.where('seq').above(after).limit(CHUNK).toArray();
    for (const { table, row, batch: of } of chunk) {
      if (of === batch && (await take(scope, table, row, prefer, touched))) rows += 1;
    }
    const last = chunk.at(-1)?.seq;
    if (chunk.length < CHUNK || last === undefined) break;
    after = last;
  }
  for (const key of touched) await indexNotes(database, key);
  await database.staged.clear();
  await database.meta.put({ name, value: { rows, at: now } });
  return { rows };
}

async function take(
  scope: Scope,
  table: string,
  row: unknown,
  prefer: Preference,
  touched: Set<ProfileKey>,
): Promise<boolean> {
  if (table === 'profiles') return takeProfile(scope, row, touched);
  if (table === 'series') return takeSeries(scope, row);
  const user = USER_TABLES.find((one) => one === table);
  if (!user) return false;
  const taken = await takeUserRow(scope.database, user, row, prefer);
  const key = (row as { readonly key?: ProfileKey }).key;
  if (taken && user === 'notes' && key) touched.add(key);
  return taken;
}

async function takeUserRow(
  database: Database,
  table: UserTable,
  row: unknown,
  prefer: Preference,
): Promise<boolean> {
  const coming = checkedRow(table, row) as Authored | null;
  if (!coming) return false;
  const stored = database.table<Authored, string>(table);
  const known = (await stored.get(coming.id)) ?? (await sameWord(database, table, coming));
  if (known && !comesFirst(coming, known, prefer)) return false;
  if (known && known.id !== coming.id) await stored.delete(known.id);
  await stored.put(coming);
  return true;
}

/** One author has one verdict and one entry for a creator in a list, whatever their ids. */
async function sameWord(database: Database, table: UserTable, row: Authored): Promise<Authored | undefined> {
  if (table !== 'entries' && table !== 'verdicts') return undefined;
  const { listId, key } = row as Authored & { readonly listId: string; readonly key: ProfileKey };
  const rows = await database.table<Authored>(table).where('[listId+key]').equals([listId, key]).toArray();
  return table === 'entries' ? rows[0] : rows.find(({ author }) => author === row.author);
}

function comesFirst(coming: Authored, known: Authored, prefer: Preference): boolean {
  // The shortlist that is there from the start says nothing yet.
  if (known.id === SHORTLIST && known.createdAt === known.updatedAt) return true;
  if (prefer === 'newer') return coming.updatedAt > known.updatedAt;
  return prefer === 'file';
}

async function takeProfile(scope: Scope, row: unknown, touched: Set<ProfileKey>): Promise<boolean> {
  const { database, author } = scope;
  const coming = checkedRow('profiles', row);
  if (!coming) return false;
  const who = { platform: coming.platform, handle: coming.handle, id: coming.platformId };
  const marks = await database.meta.bulkGet([...forgottenMarks(author, who)]);
  if (marks.some((mark) => mark !== undefined)) return false;
  const known = checkedRow('profiles', await database.profiles.get(coming.key));
  const record = known ? joined(known, coming) : coming.record;
  const { handle, lastSeenAt, id: platformId } = record;
  await database.profiles.put({ ...coming, handle, lastSeenAt, platformId, record });
  await database.insights.put(await staleColumns(database, coming.key, record));
  touched.add(coming.key);
  return true;
}

function joined(known: ProfileRow, coming: ProfileRow): ProfileRow['record'] {
  const { history: _none, ...record } = joinRecords(
    { ...known.record, history: [] },
    { ...coming.record, history: [] },
  );
  return record;
}

/** Columns that are computed anew as soon as the import is done; until then the profile can be found. */
async function staleColumns(
  database: Database,
  key: ProfileKey,
  record: Omit<ProfileRecord, 'history'>,
): Promise<InsightRow> {
  const known = checkedRow('insights', await database.insights.get(key));
  if (known) return { ...known, engine: '' };
  const columns = {
    key,
    platform: record.platform,
    handle: record.handle,
    name: record.name,
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

async function takeSeries({ database, now }: Scope, row: unknown): Promise<boolean> {
  const coming = checkedRow('series', row);
  if (!coming) return false;
  const profile = await database.profiles.get(coming.key);
  if (!profile) return false;
  const points = new Map<string, FollowerPoint>();
  for (const point of pointsOf(coming)) points.set(point.at, point);
  for (const point of await readHistory(database, coming.key, now)) points.set(point.at, point);
  const all = [...points.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  await writeHistory(database, coming.key, all);
  return true;
}

function pointsOf({ at, followers, rounded }: SeriesRow): readonly FollowerPoint[] {
  return at.flatMap((moment, index) => {
    const count = followers[index];
    if (count === undefined || count <= UNKNOWN) return [];
    return [
      rounded[index] ? { at: moment, followers: count, rounded: true } : { at: moment, followers: count },
    ];
  });
}

import type { Who } from '../app/ports';
import { UNKNOWN } from '../core/library/library-query';
import type { Authored } from '../core/library/verdict';
import { joinRecords } from '../core/profile/merge-observation';
import type { FollowerPoint, ProfileKey } from '../core/profile/record';
import type { Preference } from '../core/share/library-file';
import { mergeRows, type SharedRow } from '../core/share/merge-rows';
import { ChangeWriter } from './change-writer';
import { takeClaim } from './claims';
import type { Database } from './database';
import { nameOf } from './forget';
import { FORGOTTEN, forgottenMarks } from './forgotten-marks';
import { checkedRow } from './read-rows';
import type { ProfileRow, SeriesRow, StagedRow } from './rows';
import { sameWord } from './same-word';
import { indexNotes } from './search-index';
import { readHistory, writeHistory } from './series';
import { staleColumns } from './stale-columns';
import type { Scope } from './user-rows';
import { SHORTLIST, USER_TABLES, type UserTable } from './user-tables';

const CHUNK = 200;

/** An import of more rows than this is not taken back as one action: the journal would outgrow the library. */
const MOST_JOURNALED = 2000;

/** How many rows of the file became part of the library. */
export interface Imported {
  readonly rows: number;
}

interface Intake {
  readonly scope: Scope;
  readonly prefer: Preference;
  /** Writes a row of the user's, with a line in the journal where the import is small enough to be taken back. */
  put(table: UserTable, row: Authored): Promise<void>;
  unwanted(key: ProfileKey): Promise<boolean>;
  /** Profiles whose words are to be found anew. */
  readonly touched: Set<ProfileKey>;
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
  const writer = (await isJournaled(database, batch)) ? new ChangeWriter(scope) : null;
  const intake = intakeOf(scope, prefer, writer, touched);
  let rows = 0;
  let about: ProfileKey | null = null;
  for (let after = 0; ; ) {
    const chunk = await database.staged.where('seq').above(after).limit(CHUNK).toArray();
    for (const staged of chunk) {
      if (staged.batch !== batch || !(await take(intake, staged))) continue;
      rows += 1;
      about ??= keyOf(staged.row);
    }
    const last = chunk.at(-1)?.seq;
    if (chunk.length < CHUNK || last === undefined) break;
    after = last;
  }
  for (const key of touched) await indexNotes(database, key);
  await writer?.finish('import.commit', about);
  await database.staged.clear();
  await database.meta.put({ name, value: { rows, at: now } });
  return { rows };
}

/** Only what users wrote can be taken back: profiles and their counts are joined for good. */
async function isJournaled(database: Database, batch: string): Promise<boolean> {
  const staged = database.staged.where('batch').equals(batch);
  if (
    (await staged
      .clone()
      .limit(MOST_JOURNALED + 1)
      .count()) > MOST_JOURNALED
  )
    return false;
  const own: ReadonlySet<string> = new Set(USER_TABLES);
  return (await staged.filter(({ table }) => !own.has(table)).count()) === 0;
}

function intakeOf(
  scope: Scope,
  prefer: Preference,
  writer: ChangeWriter | null,
  touched: Set<ProfileKey>,
): Intake {
  const { database } = scope;
  const asked = new Map<ProfileKey, Promise<boolean>>();
  let any: Promise<boolean> | null = null;
  const anyForgotten = (): Promise<boolean> => {
    any ??= hasForgotten(database);
    return any;
  };
  return {
    scope,
    prefer,
    touched,
    put: async (table, row) => {
      if (writer) await writer.put(table, row);
      else await database.table(table).put(row);
    },
    async unwanted(key) {
      if (!(await anyForgotten())) return false;
      const known = asked.get(key) ?? nameOf(scope, key).then((who) => isForgotten(scope, who));
      asked.set(key, known);
      return known;
    },
  };
}

async function take(intake: Intake, { table, row, decided }: StagedRow): Promise<boolean> {
  if (table === 'profiles') return takeProfile(intake, row);
  if (table === 'series') return takeSeries(intake.scope, row);
  if (table === 'claims') return takeClaim(intake.scope, row, intake.prefer);
  const user = USER_TABLES.find((one) => one === table);
  if (!user) return false;
  const key = keyOf(row);
  if (key && (await intake.unwanted(key))) return false;
  const taken = await takeUserRow(intake, user, row, decided);
  if (taken && key && user === 'notes') intake.touched.add(key);
  return taken;
}

function keyOf(row: unknown): ProfileKey | null {
  return (row as { readonly key?: ProfileKey | null }).key ?? null;
}

async function takeUserRow(
  intake: Intake,
  table: UserTable,
  row: unknown,
  decided: StagedRow['decided'],
): Promise<boolean> {
  const { database } = intake.scope;
  const coming = checkedRow(table, row) as Authored | null;
  if (!coming) return false;
  const stored = database.table<Authored, string>(table);
  const known = (await stored.get(coming.id)) ?? (await sameWord(database, table, coming));
  // The shortlist that is there from the start says nothing yet.
  const untouched = known?.id === SHORTLIST && known.createdAt === known.updatedAt;
  const next =
    !known || untouched
      ? coming
      : mergeRows(table, known as SharedRow, coming as SharedRow, intake.prefer, decided);
  if (!next) return false;
  await intake.put(table, next);
  return true;
}

async function hasForgotten(database: Database): Promise<boolean> {
  return (await database.meta.where('name').startsWith(FORGOTTEN).limit(1).count()) > 0;
}

async function isForgotten({ database, author }: Scope, who: Who): Promise<boolean> {
  const marks = await database.meta.bulkGet([...forgottenMarks(author, who)]);
  return marks.some((mark) => mark !== undefined);
}

async function takeProfile({ scope, touched }: Intake, row: unknown): Promise<boolean> {
  const { database } = scope;
  const coming = checkedRow('profiles', row);
  if (!coming) return false;
  const who = { platform: coming.platform, handle: coming.handle, id: coming.platformId };
  if (await isForgotten(scope, who)) return false;
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

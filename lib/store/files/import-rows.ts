import type { Who } from '../../app/ports';
import type { Authored } from '../../core/library/verdict';
import { SHORTLIST } from '../../core/library/verdict';
import { creatorOfKey, type ProfileKey } from '../../core/profile/record';
import type { Preference, Taken } from '../../core/share/library-file';
import { mergeRows, type SharedRow } from '../../core/share/merge-rows';
import type { Database } from '../database';
import { FORGOTTEN, forgottenMarks } from '../profiles/forgotten-marks';
import { takeMonths, takeProfiles } from '../profiles/import-profiles';
import type { StagedRun } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { indexAllNotes } from '../table/search-index';
import { ChangeWriter, MOST_JOURNALED } from '../user/change-writer';
import { USER_TABLES, type UserTable } from '../user/user-tables';
import { metaTable } from './meta-tables';
import { knownWords, wordOf } from './same-word';
import { storedRows } from './stored-rows';

interface Intake {
  readonly scope: Scope;
  readonly prefer: Preference;
  /** Whether the user asked never to remember somebody: asked once, not with every step. */
  readonly forgets: boolean;
  /** Writes the journal where the import is small enough to be taken back; null = it is not. */
  readonly writer: ChangeWriter | null;
  /** Profiles of the file, and those whose words are to be found anew. */
  readonly kept: Set<ProfileKey>;
  readonly touched: Set<ProfileKey>;
}

/**
 * Makes the staged rows part of the library, in the caller's one transaction: all of them or none. A second call
 * for the same import changes nothing and answers the same, so that a stopped worker may simply be asked again.
 */
export async function commitImport(scope: Scope, batch: string, prefer: Preference): Promise<Taken> {
  const { database, now } = scope;
  const name = `import:${batch}`;
  const done = await database.meta.get(name);
  if (done) return countsIn(done.value as Taken);
  const writer = (await isJournaled(database, batch)) ? new ChangeWriter(scope) : null;
  const forgets = (await database.meta.where('name').startsWith(FORGOTTEN).limit(1).count()) > 0;
  const intake: Intake = { scope, prefer, forgets, writer, kept: new Set(), touched: new Set() };
  let taken: Taken = NOTHING;
  let about: ProfileKey | null = null;
  // Whether somebody is never to be remembered is told by the profile, once it is there.
  const later: number[] = [];
  for (let run = await runAfter(database, 0); run?.seq !== undefined; ) {
    // The next is read while this one is written.
    const isLater = forgets && run.table === 'notes';
    if (isLater) later.push(run.seq);
    const [now, next] = await Promise.all([
      run.batch === batch && !isLater ? takeRun(intake, run) : NOTHING,
      runAfter(database, run.seq),
    ]);
    about ??= run.batch === batch ? keyOf(run.rows.find((row) => keyOf(row) !== null)) : null;
    taken = sumOf(taken, now);
    run = next;
  }
  for (const seq of later) {
    const run = await database.staged.get(seq);
    if (run?.batch === batch) taken = sumOf(taken, await takeRun(intake, run));
  }
  await indexAllNotes(database, [...intake.touched]);
  await writer?.finish('import.commit', about);
  await database.staged.clear();
  await database.meta.put({ name, value: { ...taken, at: now } });
  return taken;
}

const NOTHING: Taken = { added: 0, changed: 0, same: 0 };

function countsIn({ added, changed, same }: Taken): Taken {
  return { added, changed, same };
}

function sumOf(one: Taken, other: Taken): Taken {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    same: one.same + other.same,
  };
}

async function runAfter(database: Database, seq: number): Promise<StagedRun | undefined> {
  return database.staged.where('seq').above(seq).first();
}

/** Only what users wrote can be taken back: profiles and their counts are joined for good. */
async function isJournaled(database: Database, batch: string): Promise<boolean> {
  const own: ReadonlySet<string> = new Set(USER_TABLES);
  let rows = 0;
  const tooMuch = await database.staged
    .where('batch')
    .equals(batch)
    .filter((run) => {
      rows += run.rows.length;
      return rows > MOST_JOURNALED || !own.has(run.table);
    })
    .first();
  return tooMuch === undefined;
}

/** A creator that a row speaks of; who = what names it, where the row says so itself. */
interface Spoken {
  readonly key: ProfileKey;
  readonly who?: Who;
}

/**
 * Those of these creators whom the user asked never to remember. All in one go: a transaction is lost when many
 * promises follow each other that ask nothing of the database.
 */
async function unwantedAmong(
  { forgets, scope: { salt, database } }: Intake,
  spoken: readonly Spoken[],
): Promise<ReadonlySet<ProfileKey>> {
  if (!forgets) return new Set();
  const kept = await storedRows(
    database.profiles,
    spoken.map(({ key }) => key),
  );
  const marks = spoken.flatMap(({ key, who }, index) => {
    const row = kept[index];
    const named = who ?? (row ? { ...row, id: row.platformId } : { ...creatorOfKey(key), id: null });
    return forgottenMarks(salt, named).map((name) => ({ key, name }));
  });
  const found = await database.meta.bulkGet(marks.map(({ name }) => name));
  return new Set(marks.filter((_, index) => found[index] !== undefined).map(({ key }) => key));
}

/** Rows of one table are taken in one go. */
async function takeRun(intake: Intake, run: StagedRun): Promise<Taken> {
  const { scope, kept, prefer } = intake;
  const { database } = scope;
  const { table, rows } = run;
  if (table === 'profiles') {
    const taken = await takeProfiles(database, rows, (profiles) =>
      unwantedAmong(
        intake,
        profiles.map(({ key, platform, handle, platformId: id }) => ({ key, who: { platform, handle, id } })),
      ),
    );
    for (const key of taken.keys) {
      kept.add(key);
      // Joined with the notes that lie here by now: only later ones are missing among its words.
      intake.touched.delete(key);
    }
    return taken.counts;
  }
  if (table === 'series') return takeMonths(database, rows, kept);
  const few = metaTable(table);
  if (few) {
    let taken = NOTHING;
    for (const row of rows) {
      const became = await few.take(scope, row, prefer);
      taken = { ...taken, [became]: taken[became] + 1 };
    }
    return taken;
  }
  const user = USER_TABLES.find((one) => one === table);
  return user ? takeWords(intake, user, run) : NOTHING;
}

function keyOf(row: unknown): ProfileKey | null {
  return (row as { readonly key?: ProfileKey | null } | undefined)?.key ?? null;
}

/** Rows that users wrote; what several changed is joined part by part. */
async function takeWords(intake: Intake, table: UserTable, run: StagedRun): Promise<Taken> {
  const { database } = intake.scope;
  const keys = new Set(run.rows.flatMap((row) => keyOf(row) ?? []));
  const unwanted = await unwantedAmong(
    intake,
    [...keys].map((key) => ({ key })),
  );
  const coming = run.rows.flatMap((row) => {
    const checked = checkedRow(table, row) as Authored | null;
    const key = keyOf(row);
    return checked && !(key && unwanted.has(key)) ? [checked] : [];
  });
  const known = await knownWords(database, table, coming);
  const next = new Map<string, Authored>();
  const said = new Map<string, Authored>();
  let [added, changed] = [0, 0];
  for (const [index, row] of coming.entries()) {
    const word = wordOf(table, row);
    const before = next.get(row.id) ?? (word === null ? undefined : said.get(word)) ?? known[index];
    const made = takenRow(table, before, row, intake.prefer, run.decided?.get(row.id));
    if (!made) continue;
    if (!before) added += 1;
    else if (!saysNothing(before) || !saysNothing(row)) changed += 1;
    next.set(made.id, made);
    if (word !== null) said.set(word, made);
    const key = keyOf(row);
    if (key && table === 'notes') intake.touched.add(key);
  }
  await write(intake, table, [...next.values()]);
  return { added, changed, same: coming.length - added - changed };
}

function takenRow(
  table: UserTable,
  known: Authored | undefined,
  coming: Authored,
  prefer: Preference,
  decided: Readonly<Record<string, 'mine' | 'file'>> | undefined,
): Authored | null {
  if (!known || saysNothing(known)) return coming;
  return mergeRows(table, known as SharedRow, coming as SharedRow, prefer, decided);
}

/** The shortlist that is there from the start, before anybody touched it. */
function saysNothing({ id, createdAt, updatedAt }: Authored): boolean {
  return id === SHORTLIST && createdAt === updatedAt;
}

async function write({ scope, writer }: Intake, table: UserTable, rows: readonly Authored[]): Promise<void> {
  if (writer) await writer.putAll(table, rows);
  else await scope.database.table<Authored>(table).bulkPut(rows);
}

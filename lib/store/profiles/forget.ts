import type { Who } from '../../app/ports';
import type { PlatformId } from '../../core/profile/platform';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { dropStaged } from '../files/staged-runs';
import type { RowChange } from '../rows';
import type { Scope } from '../scope';
import { ABOUT_A_CREATOR } from '../user/user-tables';
import { claimName } from './claims';
import { forgottenMarks } from './forgotten-marks';
import { deleteProfileRows } from './profile-rows';

/** Profiles looked at in one go of expiry. */
const EXPIRY_CHUNK = 500;

/** What names the profile of this key from outside. */
export async function nameOf({ database }: Scope, key: ProfileKey): Promise<Who> {
  const row = await database.profiles.get(key);
  if (row) return { platform: row.platform, handle: row.handle, id: row.platformId };
  const [platform, rest = ''] = key.split(':');
  const [handle = '', id] = rest.split('~');
  return { platform: platform as PlatformId, handle, id: id ?? null };
}

/** Every row about the profile. */
export async function forgetProfile({ database }: Scope, key: ProfileKey): Promise<void> {
  for (const table of ABOUT_A_CREATOR) await database.table(table).where('key').equals(key).delete();
  await database.links.where('other').equals(key).delete();
  await leaveJournal(database, key);
  await deleteProfileRows(database, key);
  await database.meta.delete(claimName(key));
  await dropStaged(database, (row) => JSON.stringify(row).includes(`"${key}"`));
  await database.quarantine.filter(({ row }) => JSON.stringify(row).includes(`"${key}"`)).delete();
}

/** Actions about several creators keep what they did to the others. */
async function leaveJournal({ changes }: Database, key: ProfileKey): Promise<void> {
  const isOf = ({ before, after }: RowChange): boolean => {
    const row = (before ?? after) as { readonly key?: unknown; readonly other?: unknown };
    return row.key === key || row.other === key;
  };
  await changes
    .filter((line) => line.key === key || line.rows.some(isOf))
    .modify((line) => {
      const rows = line.rows.filter((row) => !isOf(row));
      const next = rows.flatMap((row) => keyIn(row) ?? [])[0] ?? null;
      Object.assign(line, { rows, key: line.key === key ? next : line.key });
    });
  // A part that is left empty stays: without it the action could not be taken back for the others.
  await changes.filter(({ rows, isPart }) => rows.length === 0 && !isPart).delete();
}

function keyIn({ before, after }: RowChange): ProfileKey | null {
  return ((before ?? after) as { readonly key?: ProfileKey }).key ?? null;
}

export async function markForgotten({ database, salt, now }: Scope, who: Who): Promise<void> {
  const marks = forgottenMarks(salt, who);
  await database.meta.bulkPut(marks.map((name) => ({ name, value: now })));
}

/** Profiles seen last before this moment which the user neither listed nor wrote about. Answers how many went. */
export async function expireProfiles(scope: Scope, before: string): Promise<number> {
  const { database } = scope;
  const keys = await database.profiles.where('lastSeenAt').below(before).limit(EXPIRY_CHUNK).primaryKeys();
  let gone = 0;
  for (const key of keys) {
    if (await isWrittenAbout(database, key)) continue;
    await deleteProfileRows(database, key);
    gone += 1;
  }
  return gone;
}

/** Whether the user listed the creator or wrote anything about it. */
async function isWrittenAbout(database: Database, key: ProfileKey): Promise<boolean> {
  for (const table of ABOUT_A_CREATOR) {
    if ((await database.table(table).where('key').equals(key).count()) > 0) return true;
  }
  return false;
}

/** Deletes the database; where another context holds on to it, at least every row. */
export async function eraseEverything(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  await database.delete({ disableAutoOpen: false });
}

import type { Who } from '../app/ports';
import { joinRecords } from '../core/profile/merge-observation';
import { type ProfileKey, profileKey } from '../core/profile/record';
import { askTogether } from './ask-together';
import type { Database } from './database';
import { claimName } from './profiles/claims';
import { deleteProfileRows, profileRow, readRecord } from './profiles/profile-rows';
import { writeHistory } from './profiles/series';
import { readStored, recordIn } from './profiles/stored-profile';
import type { ProfileRow } from './rows';
import { checkedRows } from './table/read-rows';
import { indexNotes, indexWords } from './table/search-index';
import { ABOUT_A_CREATOR } from './user/user-tables';

/** Keys of the stored profiles that an account's names lead to. */
export interface NamedKeys {
  readonly byHandle: readonly ProfileKey[];
  readonly byId: readonly ProfileKey[];
}

/** Asks for keys alone: in nearly every case they are the one that the handle makes. */
export async function namedKeys({ platform, handle, id }: Who): Promise<NamedKeys> {
  const [byHandle, byId = []] = await askTogether((store) => {
    const keysBy = (index: string, name: string) =>
      store('profiles').index(index).getAllKeys([platform, name]) as IDBRequest<ProfileKey[]>;
    const handled = keysBy('[platform+handle]', handle);
    return id === null ? [handled] : [handled, keysBy('[platform+platformId]', id)];
  });
  return { byHandle: byHandle ?? [], byId };
}

/**
 * The stored name of a profile. A platform id outlives a handle: a renamed creator keeps the key, and an
 * account that took over a freed handle gets a key of its own. plain = the row under the name that the handle makes.
 */
export async function resolveKey(
  database: Database,
  who: Who,
  named: NamedKeys,
  plain: ProfileRow | null,
  at: string,
): Promise<ProfileKey> {
  const plainKey = profileKey(who.platform, who.handle);
  const others = new Set([...named.byHandle, ...named.byId].filter((key) => key !== plainKey));
  const stored = others.size > 0 ? await database.profiles.bulkGet([...others]) : [];
  const rows = [...(await checkedRows(database, 'profiles', stored, at)), ...(plain ? [plain] : [])];
  const usable = rows
    .filter(({ key }) => named.byHandle.includes(key))
    .sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))
    .find(({ platformId }) => platformId === null || who.id === null || platformId === who.id);
  const byId = rows.find(({ key }) => named.byId.includes(key));
  if (byId) {
    if (usable && usable.key !== byId.key && !isAnother(usable, byId))
      await absorb(database, byId.key, usable.key, at);
    return byId.key;
  }
  if (usable) return usable.key;
  // Whoever the plain name stands for moved on, or is known to be somebody else: also where this page gave no id.
  return plain ? profileKey(who.platform, `${who.handle}~${who.id ?? 'unnumbered'}`) : plainKey;
}

/** Whether this one was met under its handle while the account had another: it cannot be that account. */
function isAnother(unnamed: ProfileRow, account: ProfileRow): boolean {
  return account.handle !== unnamed.handle && account.lastSeenAt > unnamed.record.firstSeenAt;
}

/** Two stored profiles turned out to be one account: all rows of `gone` become rows of `key`. */
async function absorb(database: Database, key: ProfileKey, gone: ProfileKey, at: string): Promise<void> {
  const stored = await readStored(database, key, at);
  const [into, from] = [recordIn(stored), await readRecord(database, gone, at)];
  if (into && from) {
    const record = joinRecords(into, from);
    await database.profiles.put(profileRow(record));
    await writeHistory(database, key, record.history, stored.months);
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

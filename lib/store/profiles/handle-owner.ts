import { type HandleChange, handleChange } from '../../core/profile/handle-change';
import { type ProfileKey, profileKey } from '../../core/profile/record';
import type { ProfileRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';

/** Of several accounts that were seen under one handle: whose it is now. */
export function newestOf<Row extends Pick<ProfileRow, 'lastSeenAt'>>(rows: readonly Row[]): Row | undefined {
  return [...rows].sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))[0];
}

/** `platform:handle` -> the key of the account whose handle it is now. */
export function keysByHandle(rows: readonly ProfileRow[]): ReadonlyMap<ProfileKey, ProfileKey> {
  const oldestFirst = [...rows].sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? -1 : 1));
  return new Map(oldestFirst.map(({ platform, handle, key }) => [profileKey(platform, handle), key]));
}

/** What became of this account's handle, as far as the kept accounts tell. */
export async function handleChangeOf(
  { database, now }: Scope,
  key: ProfileKey,
  { platform, handle }: Pick<ProfileRow, 'platform' | 'handle'>,
): Promise<HandleChange | null> {
  const { profiles } = database;
  const [named, stored] = await Promise.all([
    profiles.where('[platform+handle]').equals([platform, handle]).toArray(),
    profiles.bulkGet([profileKey(platform, handle), key]),
  ]);
  const rows = await checkedRows(database, 'profiles', [...named, stored[0]], now);
  return handleChange({ key, handle, lastSeenAt: stored[1]?.lastSeenAt ?? now }, rows);
}

import type { ProfileKey } from '../../core/profile/record';
import type { Preference, Taken } from '../../core/share/library-file';
import { takesWhole } from '../../core/share/merge-rows';
import type { Database } from '../database';
import type { ClaimRow, MetaRow } from '../rows';
import { ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { CLAIM } from '../user/user-tables';

/** The row that says whether a profile is the user's own. */
export function claimName(key: ProfileKey): string {
  return `${CLAIM}${key}`;
}

export async function writeClaim(
  { database, author, now }: Scope,
  key: ProfileKey,
  isMe: boolean,
): Promise<void> {
  await database.meta.put({
    name: claimName(key),
    value: { isMe, author, updatedAt: now, schema: ROW_SCHEMA },
  });
}

/** null = never said, or not readable. */
export function readClaim(row: MetaRow | undefined): boolean | null {
  const value = row?.value;
  if (typeof value !== 'object' || value === null || !('isMe' in value)) return null;
  return typeof value.isMe === 'boolean' ? value.isMe : null;
}

/** Every claim as a row of a file: they lie among the counters, and are few. */
export async function claimRows(database: Database): Promise<readonly ClaimRow[]> {
  const rows = await database.meta.where('name').startsWith(CLAIM).toArray();
  return rows.flatMap(({ name, value }) => {
    const claim = { ...(value as object), key: name.slice(CLAIM.length) };
    return checkedRow('claims', claim) ?? [];
  });
}

/** A claim of a file, in the caller's transaction. */
export async function takeClaim({ database }: Scope, row: unknown, prefer: Preference): Promise<keyof Taken> {
  const coming = checkedRow('claims', row);
  if (!coming) return 'same';
  const name = claimName(coming.key);
  const known = (await database.meta.get(name))?.value as Partial<ClaimRow> | undefined;
  const { key: _named, ...value } = coming;
  if (known && !takesWhole(known, value, prefer)) return 'same';
  await database.meta.put({ name, value });
  return known ? 'changed' : 'added';
}

import type { ProfileKey } from '../core/profile/record';
import type { MetaRow } from './rows';
import { ROW_SCHEMA } from './rows';
import type { Scope } from './user-rows';

/** How the names of these rows begin. */
export const CLAIM = 'claim:';

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

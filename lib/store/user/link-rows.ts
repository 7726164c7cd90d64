import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { LinkRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';

/** Accounts that one creator may have; whoever links in a ring is followed no further. */
const MOST_ACCOUNTS = 12;

/** Says that two accounts are one creator's, or that they are not. */
export async function writeLink(
  scope: Scope,
  newId: NewId,
  { key, other, linked }: { readonly key: ProfileKey; readonly other: ProfileKey; readonly linked: boolean },
): Promise<void> {
  const writer = new ChangeWriter(scope);
  const known = (await linksOf(scope.database, key)).filter((row) => otherEnd(row, key) === other);
  if (!linked) for (const { id } of known) await writer.remove('links', id);
  else if (known.length === 0 && key !== other) {
    const row: LinkRow = { ...authored(scope, newId), key, other };
    await writer.put('links', row);
  }
  await writer.finish('link.set', key);
}

/** Every other account of the same creator, as far as links lead; the nearest first. */
export async function accountsOf(database: Database, key: ProfileKey): Promise<readonly ProfileKey[]> {
  const found = new Set<ProfileKey>([key]);
  for (const one of found) {
    if (found.size > MOST_ACCOUNTS) break;
    for (const row of await linksOf(database, one)) found.add(otherEnd(row, one));
  }
  found.delete(key);
  return [...found];
}

async function linksOf(database: Database, key: ProfileKey): Promise<readonly LinkRow[]> {
  const stored = await database.links.where('key').equals(key).or('other').equals(key).toArray();
  return stored.flatMap((row) => checkedRow('links', row) ?? []);
}

function otherEnd(row: LinkRow, key: ProfileKey): ProfileKey {
  return row.key === key ? row.other : row.key;
}

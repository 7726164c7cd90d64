import { newestFirst } from '../../core/library/contact';
import type { KnownHandle } from '../../core/library/known-handle';
import type { PlatformId } from '../../core/profile/platform';
import { type ProfileKey, profileKey } from '../../core/profile/record';
import type { Database } from '../database';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';
import { contactLine, namesOf, saidBeside } from '../table/said-rows';
import { keysByHandle } from './handle-owner';

/** What is known of each of these accounts, in their order. */
export async function knownHandles(
  scope: Scope,
  platform: PlatformId,
  handles: readonly string[],
  listId: string,
): Promise<readonly KnownHandle[]> {
  const { database, now } = scope;
  const pairs = handles.map((handle): [string, string] => [platform, handle]);
  const stored = await database.profiles.where('[platform+handle]').anyOf(pairs).toArray();
  const profiles = await checkedRows(database, 'profiles', stored, now);
  const kept = keysByHandle(profiles);
  // A verdict stands even where the profile itself is not remembered.
  const keys = handles.map((handle): ProfileKey => {
    const plain = profileKey(platform, handle);
    return kept.get(plain) ?? plain;
  });
  const known = await knownOf(scope, keys, listId);
  const moved = await movedOn(database, keys);
  return handles.map((handle, index) => {
    const key = keys[index] ?? '';
    const now = moved.get(key);
    return { handle, ...(now === undefined || now === handle ? {} : { nowAt: now }), ...known(key) };
  });
}

/** The handles of today, by key. */
async function movedOn(
  database: Database,
  keys: readonly ProfileKey[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.profiles.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.handle] as const] : [])));
}

type Known = Omit<KnownHandle, 'handle' | 'nowAt'>;

/** What is known of the creators of these keys. */
export async function knownOf(
  { database, author, now }: Scope,
  keys: readonly ProfileKey[],
  listId: string,
): Promise<(key: string) => Known> {
  const of = <Row>(table: { where(name: string): { anyOf(keys: readonly string[]): { toArray(): Row } } }) =>
    table.where('key').anyOf(keys).toArray();
  const profiles = new Map((await database.profiles.bulkGet([...keys])).map((row) => [row?.key, row]));
  const figures = new Map((await database.insights.bulkGet([...keys])).map((row) => [row?.key, row]));
  const verdicts = await checkedRows(database, 'verdicts', await of(database.verdicts), now);
  const contacts = await checkedRows(database, 'contacts', await of(database.contacts), now);
  const lists = await checkedRows(database, 'lists', await database.lists.toArray(), now);
  const names = namesOf(lists);
  const verdictsBy = grouped(verdicts);
  const contactsBy = grouped(contacts);
  return (key) => {
    const said = verdictsBy.get(key) ?? [];
    const own = said.find((row) => row.listId === listId && row.author === author);
    const [newest] = newestFirst(contactsBy.get(key) ?? []);
    const profile = profiles.get(key as ProfileKey);
    return {
      seenAt: profile?.lastSeenAt ?? null,
      ...(profile?.notFoundAt === undefined ? {} : { notFoundAt: profile.notFoundAt }),
      points: figures.get(key as ProfileKey)?.points ?? null,
      verdict: own?.verdict ?? null,
      reason: own?.reason ?? null,
      said: saidBeside(said, names, author, listId),
      contact: newest ? contactLine(newest, names, author) : null,
    };
  };
}

function grouped<Row extends { readonly key: ProfileKey }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const others = found.get(row.key);
    if (others) others.push(row);
    else found.set(row.key, [row]);
  }
  return found;
}

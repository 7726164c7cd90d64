import type { KnownHandle } from '../core/library/known-handle';
import type { PlatformId } from '../core/profile/platform';
import { type ProfileKey, profileKey } from '../core/profile/record';
import { checkedRows } from './read-rows';
import type { Scope } from './user-rows';

/** What is known of each of these accounts, in their order. */
export async function knownHandles(
  { database, author, now }: Scope,
  platform: PlatformId,
  handles: readonly string[],
  listId: string,
): Promise<readonly KnownHandle[]> {
  const pairs = handles.map((handle): [string, string] => [platform, handle]);
  const stored = await database.profiles.where('[platform+handle]').anyOf(pairs).toArray();
  const profiles = await checkedRows(database, 'profiles', stored, now);
  const kept = new Map(profiles.map((row) => [row.handle, row]));
  // A verdict stands even where the profile itself is not remembered.
  const keys = handles.map((handle): ProfileKey => kept.get(handle)?.key ?? profileKey(platform, handle));
  const judged = await database.verdicts
    .where('[listId+key]')
    .anyOf(keys.map((key): [string, ProfileKey] => [listId, key]))
    .toArray();
  const verdicts = (await checkedRows(database, 'verdicts', judged, now)).filter(
    (row) => row.author === author,
  );
  const figures = await database.insights.bulkGet([...keys]);
  return handles.map((handle, index) => {
    const verdict = verdicts.find(({ key }) => key === keys[index]);
    return {
      handle,
      seenAt: kept.get(handle)?.lastSeenAt ?? null,
      points: figures[index]?.points ?? null,
      verdict: verdict?.verdict ?? null,
      reason: verdict?.reason ?? null,
    };
  });
}

import type { QueueMove } from '../../app/ports';
import { QUEUE_LIMIT, type QueueAdded, type QueueLine } from '../../core/library/queue';
import type { NamedAccount } from '../../core/profile/named-account';
import { type ProfileKey, profileKey } from '../../core/profile/record';
import { newestOf } from '../profiles/handle-owner';
import { knownOf } from '../profiles/known-handles';
import type { QueueRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';

/** The queue of this installation in the user's order, with what is known of each creator. */
export async function readQueue(scope: Scope, listId: string): Promise<readonly QueueLine[]> {
  const rows = await queueRows(scope);
  const known = await knownOf(
    scope,
    rows.map(({ key }) => key),
    listId,
  );
  return rows.map(({ id, key, platform, handle, state, reason }) => ({
    id,
    key,
    platform,
    handle,
    state,
    skippedFor: reason,
    ...known(key),
  }));
}

/** Puts creators at the end, each once; a queue that was worked through gives way to a new one. */
export async function addToQueue(
  scope: Scope,
  newId: NewId,
  accounts: readonly NamedAccount[],
): Promise<QueueAdded> {
  const writer = new ChangeWriter(scope);
  const before = await queueRows(scope);
  const isOver = before.every(({ state }) => state !== 'waiting');
  if (isOver) for (const { id } of before) await writer.remove('queues', id);
  const kept = isOver ? [] : before;
  const taken = new Set(kept.map(({ key }) => key));
  const renamed: { readonly from: string; readonly to: string }[] = [];
  let place = (kept.at(-1)?.place ?? -1) + 1;
  let [twice, over] = [0, 0];
  for (const account of accounts) {
    const { key, handle } = await accountNow(scope, account);
    if (handle !== account.handle) renamed.push({ from: account.handle, to: handle });
    if (taken.has(key)) twice += 1;
    else if (taken.size >= QUEUE_LIMIT) over += 1;
    else {
      taken.add(key);
      const row: QueueRow = {
        ...authored(scope, newId),
        key,
        platform: account.platform,
        handle,
        place,
        state: 'waiting',
        reason: null,
      };
      place += 1;
      await writer.put('queues', row);
    }
  }
  await writer.finish('queue.add', null);
  return { added: taken.size - kept.length, twice, renamed, over };
}

/** Leaves the current creator for another, or for nobody. Rejects where the queue has no such line. */
export async function moveInQueue(scope: Scope, newId: NewId, { to, leave }: QueueMove): Promise<void> {
  const writer = new ChangeWriter(scope);
  const rows = await queueRows(scope);
  const target = rows.find(({ id }) => id === to);
  if (to !== null && !target) throw new Error('no such line in the queue');
  const put = (row: QueueRow, change: Pick<QueueRow, 'state' | 'reason'>): Promise<void> => {
    const next: QueueRow = { ...row, ...authored(scope, newId, row), ...change };
    return writer.put('queues', next);
  };
  for (const row of rows) {
    if (row.state === 'current' && row.id !== to)
      await put(row, { state: leave === null ? 'done' : 'skipped', reason: leave });
  }
  if (target) await put(target, { state: 'current', reason: null });
  await writer.finish('queue.move', null);
}

export async function clearQueue(scope: Scope): Promise<void> {
  const writer = new ChangeWriter(scope);
  for (const { id } of await queueRows(scope)) await writer.remove('queues', id);
  await writer.finish('queue.clear', null);
}

/** Rows that came with somebody's file are theirs to work through. */
async function queueRows({ database, author, now }: Scope): Promise<readonly QueueRow[]> {
  const rows = await checkedRows(database, 'queues', await database.queues.toArray(), now);
  return rows.filter((row) => row.author === author).sort((a, b) => a.place - b.place);
}

/** The key and the handle of today: an account that was renamed is known by its first handle too. */
async function accountNow(
  { database, now }: Scope,
  { platform, handle }: NamedAccount,
): Promise<{ readonly key: ProfileKey; readonly handle: string }> {
  const key = profileKey(platform, handle);
  const named = await database.profiles.where('[platform+handle]').equals([platform, handle]).toArray();
  const stored = newestOf(named) ?? (await database.profiles.get(key));
  const [known] = await checkedRows(database, 'profiles', [stored], now);
  return known ? { key: known.key, handle: known.handle } : { key, handle };
}

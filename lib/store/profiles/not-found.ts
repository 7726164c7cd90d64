import type { Who } from '../../app/ports';
import type { Scope } from '../scope';

/**
 * The page of this handle said that there is no such profile. Kept with the profile that has the handle now: one that
 * is known to have moved on is looked for under its new handle, and a handle that nobody is known by leaves no trace.
 * A later look at the profile clears it, whatever its handle is then.
 */
export async function noteNotFound(
  { database, now }: Scope,
  { platform, handle }: Pick<Who, 'platform' | 'handle'>,
): Promise<void> {
  const rows = await database.profiles.where('[platform+handle]').equals([platform, handle]).toArray();
  const [newest] = rows.sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1));
  if (!newest) return;
  await database.profiles.update(newest.key, { notFoundAt: now });
  await database.insights.update(newest.key, { notFoundAt: now });
}

/** Of two tellings of one profile the one that holds: a look later than it takes it away. */
export function stillNotFound(
  lastSeenAt: string,
  ...rows: readonly ({ readonly notFoundAt?: string | undefined } | null | undefined)[]
): { readonly notFoundAt?: string } {
  const newest = rows
    .flatMap((row) => row?.notFoundAt ?? [])
    .sort()
    .at(-1);
  return newest !== undefined && newest > lastSeenAt ? { notFoundAt: newest } : {};
}

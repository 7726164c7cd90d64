import type { FieldWays } from '../../components/settings/reading-help';
import type { PlatformAdapter } from '../../lib/platforms/contract';
import { instagram } from '../../lib/platforms/instagram/instagram';
import { tiktok } from '../../lib/platforms/tiktok/tiktok';

/** Counted from the readers themselves. */
export function fieldWays(): FieldWays {
  return { instagram: waysOf(instagram), tiktok: waysOf(tiktok) };
}

function waysOf({ profile, post }: PlatformAdapter): Readonly<Record<string, number>> {
  return Object.fromEntries([...lengths('', profile), ...lengths('post.', post)]);
}

function lengths(prefix: string, ladders: object): readonly (readonly [string, number])[] {
  return Object.entries(ladders as Readonly<Record<string, readonly unknown[]>>)
    .filter(([, ladder]) => ladder.length > 0)
    .map(([field, ladder]) => [`${prefix}${field}`, ladder.length] as const);
}

import { type ProfileKey, tookOver } from './record';

/**
 * taken-over = another account had this handle at an earlier look; taken-away = another account was seen under this
 * one's handle since. Two that swap handles are both taken over.
 */
export type HandleChange = 'taken-over' | 'taken-away';

export interface Named {
  readonly key: ProfileKey;
  readonly handle: string;
  /** ISO 8601. */
  readonly lastSeenAt: string;
}

/** others = kept accounts of the same platform that have this handle, or were first met under it. */
export function handleChange(profile: Named, others: readonly Named[]): HandleChange | null {
  const { key, handle, lastSeenAt } = profile;
  const apart = others.filter((other) => other.key !== key);
  if (apart.some((other) => other.handle === handle && other.lastSeenAt > lastSeenAt)) return 'taken-away';
  return apart.length > 0 || tookOver(profile) ? 'taken-over' : null;
}

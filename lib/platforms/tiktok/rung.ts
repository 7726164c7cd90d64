import type { Via } from '../../core/profile/observation';
import type { Rung } from '../contract';

/** One line a rung. */
export function rung<T, From>(
  via: Via,
  name: string,
  seen: `${number}-${number}`,
  read: (from: From) => T | null,
): Rung<T, From> {
  return { via, name, seen, read };
}

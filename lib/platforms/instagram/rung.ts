import type { Rung } from '../contract';

/** Where a rung reads and when that was last confirmed on a real page. */
export type Source = readonly [
  via: Rung<unknown, unknown>['via'],
  name: string,
  seen: Rung<unknown, unknown>['seen'],
];

export function rung<T, From>(
  [via, name, seen]: Source,
  read: (from: From) => T,
): Rung<NonNullable<T>, From> {
  return { via, name, seen, read: read as (from: From) => NonNullable<T> | null | undefined };
}

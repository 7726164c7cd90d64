import type { VerdictWord } from './verdict';

/** What the user knows of an account that a page lists. */
export interface KnownHandle {
  /** Lower case. */
  readonly handle: string;
  /** ISO 8601; null = never looked at, or not remembered. */
  readonly seenAt: string | null;
  /** Score of the general fit, 0..100; null = none. */
  readonly points: number | null;
  /** The user's own verdict in the current list. */
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
}

/** Neither looked at nor judged. */
export function isNew({ seenAt, verdict }: KnownHandle): boolean {
  return seenAt === null && verdict === null;
}

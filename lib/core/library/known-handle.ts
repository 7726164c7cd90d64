import type { ContactLine } from './contact';
import type { SaidVerdict } from './profile-details';
import type { VerdictWord } from './verdict';

/** What the user knows of an account that a page lists, or that waits in a queue. */
export interface KnownHandle {
  /** Lower case. */
  readonly handle: string;
  /** Who was known by this handle has this one now, and it may be somebody else's; absent = nobody moved on. */
  readonly nowAt?: string;
  /** ISO 8601; null = never looked at, or not remembered. */
  readonly seenAt: string | null;
  /** When its page was not found any more; absent = it was there at the last look. ISO 8601. */
  readonly notFoundAt?: string;
  /** Score of the general fit, 0..100; null = none. */
  readonly points: number | null;
  /** The user's own verdict in the current list. */
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
  /** What else was said: in other lists, or by others in this one. The newest first. */
  readonly said: readonly SaidVerdict[];
  /** The newest contact; null = nobody wrote yet. */
  readonly contact: ContactLine | null;
}

/** Neither looked at nor judged nor written to. */
export function isNew({ seenAt, verdict, said, contact }: KnownHandle): boolean {
  return seenAt === null && verdict === null && said.length === 0 && contact === null;
}

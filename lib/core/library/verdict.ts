import type { ProfileKey } from '../profile/record';
import type { Stage } from './stage';

export type VerdictWord = 'yes' | 'maybe' | 'no';

/** Every row that a user made carries these. */
export interface Authored {
  /** Stable, made once at random, never reused. */
  readonly id: string;
  /** The installation that wrote it. */
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The row's own schema number. */
  readonly schema: number;
}

/** A verdict belongs to a creator in a list and freezes what was known. */
export interface Verdict extends Authored {
  readonly listId: string;
  readonly key: ProfileKey;
  readonly verdict: VerdictWord;
  readonly reason: string | null;
  /** The score when the verdict was given; null = there was none. */
  readonly points: number | null;
  readonly evidenceId: string | null;
}

export interface Note extends Authored {
  readonly key: ProfileKey;
  readonly text: string;
}

/** A shortlist is a list; one list = one campaign = one brief. */
export interface List extends Authored {
  readonly name: string;
  readonly briefId: string | null;
}

/** What the user noted of a creator in a list; absent or null = nothing was noted. */
export interface EntryFields {
  readonly stage?: Stage | null;
  /** Who of the team looks after it, as typed. */
  readonly owner?: string | null;
  readonly nextStep?: string | null;
  /** YYYY-MM-DD. */
  readonly dueOn?: string | null;
  readonly price?: { readonly amount: number; readonly currency: string } | null;
  readonly tags?: readonly string[] | null;
}

export interface ListEntry extends Authored, EntryFields {
  readonly listId: string;
  readonly key: ProfileKey;
}

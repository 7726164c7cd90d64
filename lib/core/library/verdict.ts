import type { ProfileKey } from '../profile/record';

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

export interface ListEntry extends Authored {
  readonly listId: string;
  readonly key: ProfileKey;
}

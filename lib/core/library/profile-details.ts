import type { FollowerPoint, ProfileKey } from '../profile/record';
import type { ContactLine } from './contact';
import type { Decision } from './decision';
import type { LibraryColumns } from './library-row';
import type { AskedQuestion } from './questions';
import type { EntryFields, VerdictWord } from './verdict';

/** A verdict as the page of a profile tells it. */
export interface SaidVerdict {
  readonly listId: string;
  readonly listName: string;
  readonly verdict: VerdictWord;
  readonly reason: string | null;
  readonly points: number | null;
  /** ISO 8601. */
  readonly at: string;
  /** Of this installation. */
  readonly own: boolean;
  /** Its record; null = nothing was known then. */
  readonly evidenceId: string | null;
}

export interface DatedNote {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly own: boolean;
}

/** What lies beside the figures of one profile: the newest first, follower counts the oldest first. */
export interface ProfileDetails {
  readonly notes: readonly DatedNote[];
  readonly verdicts: readonly SaidVerdict[];
  readonly lists: readonly string[];
  /** What the list at hand asks, with what was answered. */
  readonly questions: readonly AskedQuestion[];
  /** Who wrote when; the newest first. */
  readonly contacts: readonly ContactLine[];
  readonly history: readonly FollowerPoint[];
  readonly visitDays: readonly string[];
  /** When its page was not found any more; null = it was there at the last look. ISO 8601. */
  readonly notFoundAt: string | null;
  /** Every decision with what it stood on, the newest first. */
  readonly decisions: readonly Decision[];
  /** Other accounts of the same creator, as the user says. */
  readonly accounts: readonly ProfileKey[];
}

/** A line of a list: what was noted, and the profile where something is kept of it. */
export interface ListedRow {
  readonly key: ProfileKey;
  readonly entry: EntryFields;
  readonly columns: LibraryColumns | null;
  /** The user's own word in this list. */
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
  /** What somebody else said of the creator in this list, the newest; null = nothing. */
  readonly theirs: { readonly verdict: VerdictWord; readonly reason: string | null } | null;
  /** What the list asks now. */
  readonly questions: readonly AskedQuestion[];
}

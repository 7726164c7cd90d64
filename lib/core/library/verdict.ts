import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import type { CardFields, ContactFields } from './contact';
import type { QueueItemState } from './queue-item-state';
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
  /** The user's own questions, at most eight of them asked; absent = none. */
  readonly questions?: readonly Question[];
  /** Why a creator is a maybe or a no, in the user's words, in the order of the digits; absent = none. */
  readonly reasons?: readonly string[];
}

/** The list that is there from the start, and stays. */
export const SHORTLIST = 'shortlist';

/** A question of the user's own about every creator of a list. */
export interface Question {
  /** Stable: answers hang on it, however it is worded later. */
  readonly id: string;
  readonly text: string;
  /** Asked no more; its answers are kept, and it can be asked again. */
  readonly removed?: true;
}

export type AnswerWord = 'yes' | 'no' | 'unsure';

/** What one author answers for a creator in a list; shown beside the score, never part of it. */
export interface Answer extends Authored {
  readonly listId: string;
  readonly key: ProfileKey;
  readonly questionId: string;
  readonly answer: AnswerWord;
}

/** That somebody of the user's side wrote to a creator. */
export interface Contact extends Authored, ContactFields {
  readonly key: ProfileKey;
}

/** How a creator can be reached and where, as the user typed it; null = nothing was typed. */
export interface Card extends Authored, CardFields {
  readonly key: ProfileKey;
}

/** A creator to be looked at, one after the other in the user's order. */
export interface QueueItem extends Authored {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  /** The one it has now, where the library knows the account. */
  readonly handle: string;
  /** Place in the user's order, from 0. */
  readonly place: number;
  readonly state: QueueItemState;
  /** Why it was passed over, as a code; null = it was not. */
  readonly reason: string | null;
}

/** Two accounts of one creator, as the user says; one row stands for both directions. */
export interface AccountLink extends Authored {
  readonly key: ProfileKey;
  readonly other: ProfileKey;
}

/** A way to look at the library, under a name of the user's. */
export interface View extends Authored {
  readonly name: string;
  /** As saved; a later version may ask for more, so that it is read with care. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Columns on show, in their order. */
  readonly columns: readonly string[];
}

/** What the user noted of a creator in a list; absent or null = nothing was noted. */
export interface EntryFields {
  /** As the user's own sheet has it: what the site shows lies with the profile. */
  readonly name?: string | null;
  readonly stage?: Stage | null;
  /** Who of the team looks after it, as typed. */
  readonly owner?: string | null;
  readonly nextStep?: string | null;
  /** YYYY-MM-DD. */
  readonly dueOn?: string | null;
  readonly price?: { readonly amount: number; readonly currency: string } | null;
  readonly tags?: readonly string[] | null;
}

/** Who said a part of an entry, and when: what lets two copies of it be joined part by part. */
export interface EntryStamp {
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  /** The moment of the word it took the place of; null = there was none. */
  readonly over: string | null;
}

export interface ListEntry extends Authored, EntryFields {
  readonly listId: string;
  readonly key: ProfileKey;
  /** Absent = nothing was said yet, or before parts were stamped. */
  readonly stamps?: { readonly [Field in keyof EntryFields]?: EntryStamp };
}

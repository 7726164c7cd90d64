import type { Insight } from '../core/insight/insight';
import type { FigureSortId } from '../core/library/library-query';
import type { LibraryColumns } from '../core/library/library-row';
import type { FrozenAnswer } from '../core/library/questions';
import type {
  AccountLink,
  Answer,
  Authored,
  Card,
  Contact,
  List,
  ListEntry,
  Note,
  QueueItem,
  Verdict,
  VerdictWord,
  View,
} from '../core/library/verdict';
import type { Quote } from '../core/price/quote';
import type { PlatformId } from '../core/profile/platform';
import type { FollowerPoint, ProfileKey } from '../core/profile/record';
import type { Letterhead } from '../core/report/letterhead';
import type { Brief } from '../core/score/brief';
import type { PackedRecord } from './profiles/packed-record';

/** The row schema written today; every row carries its own, since older code may write into a newer database. */
export const ROW_SCHEMA = 1;

/** A profile as kept: the follower history lies in `series`. */
export interface ProfileRow {
  readonly key: ProfileKey;
  readonly schema: number;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly platformId: string | null;
  readonly lastSeenAt: string;
  /** When the page of its handle said that there is no such profile; absent = never, or it was seen since. ISO 8601. */
  readonly notFoundAt?: string;
  readonly record: PackedRecord;
}

/** What is kept of a visit beside the follower count. */
export type VisitNote = Pick<FollowerPoint, 'figures' | 'changed'>;

/** Follower counts of one month, as parallel arrays. */
export interface SeriesRow {
  readonly key: ProfileKey;
  /** YYYY-MM. */
  readonly month: string;
  readonly schema: number;
  readonly at: readonly string[];
  readonly followers: readonly number[];
  readonly rounded: readonly boolean[];
  /** What else was noted of each day; absent = of none of them. Null = of this one nothing. */
  readonly noted?: readonly (VisitNote | null)[];
}

/** What tables show and are sorted by; computed, and rebuilt when the engine changes. */
export interface InsightRow extends LibraryColumns {
  readonly schema: number;
  readonly engine: string;
  /** The figures that have an index. */
  readonly sort: Readonly<Record<FigureSortId, number>>;
  /** As in its search row: words that many profiles have are looked for here. */
  readonly words?: readonly string[];
}

/** The words a profile is found by: of its handle, name and bio, and of what the user noted. */
export interface SearchRow {
  readonly key: ProfileKey;
  readonly schema: number;
  readonly words: readonly string[];
}

/** Rows of one table on their way in: checked, not yet part of the library. Many in one, for each write has its price. */
export interface StagedRun {
  readonly seq?: number;
  /** One import. */
  readonly batch: string;
  readonly table: string;
  readonly rows: readonly unknown[];
  /** By row: parts that both sides changed and the user decided one by one. */
  readonly decided?: ReadonlyMap<string, Readonly<Record<string, 'mine' | 'file'>>>;
}

/** Head of the user's reports, as files have it. */
export interface LetterheadRow extends Letterhead {
  readonly author: string;
  readonly updatedAt: string;
  readonly schema: number;
}

/** Whether a profile is the user's own, as files have it. */
export interface ClaimRow {
  readonly key: ProfileKey;
  readonly isMe: boolean;
  readonly author: string;
  readonly updatedAt: string;
  readonly schema: number;
}

/** Mark of a list that the user removed, as files have it. */
export interface RemovalRow {
  /** Of the list. */
  readonly id: string;
  readonly name: string;
  readonly author: string;
  /** When it was removed. */
  readonly updatedAt: string;
  readonly schema: number;
}

/** A frozen insight: what was known when a verdict was given, and for which brief. */
export interface EvidenceRow extends Authored {
  readonly key: ProfileKey;
  readonly listId: string;
  readonly insight: Insight;
  readonly brief: Brief | null;
  /** What was decided; absent = frozen before this was kept with it. */
  readonly verdict?: VerdictWord;
  readonly reason?: string | null;
  /** As the list was called then. */
  readonly listName?: string;
  /** Posts that the figures look at, as set then. */
  readonly window?: number;
  /** What was answered to the list's own questions. */
  readonly answers?: readonly FrozenAnswer[];
}

export interface BriefRow extends Authored {
  readonly brief: Brief;
}

/** A price that a creator named, with what was known then. */
export interface QuoteRow extends Authored, Quote {
  readonly key: ProfileKey;
}

/** One row of a user's action, as it was and as it became. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One action of the user: what undo takes back and what teams exchange. */
export interface ChangeRow {
  readonly seq?: number;
  readonly schema: number;
  readonly author: string;
  readonly at: string;
  readonly what: string;
  /** null = not about one profile (a list was made). */
  readonly key: ProfileKey | null;
  readonly undone: boolean;
  readonly rows: readonly RowChange[];
  /** Lines before this one with more rows of the same action, by their seq. */
  readonly parts?: readonly number[];
  /** Only rows of an action that has its line after this one. */
  readonly isPart?: true;
}

export interface MetaRow {
  readonly name: string;
  readonly value: unknown;
}

/** A row that could not be understood: kept for repair, shown nowhere. */
export interface QuarantineRow {
  readonly seq?: number;
  readonly table: string;
  readonly at: string;
  readonly row: unknown;
}

/** Rows of the user that the second copy does not have yet; 'all' = every one. */
export interface CopyingRow {
  readonly seq?: number;
  readonly rows: readonly (readonly [table: string, id: string])[] | 'all';
}

export type NoteRow = Note;
export type ListRow = List;
export type EntryRow = ListEntry;
export type VerdictRow = Verdict;
export type LinkRow = AccountLink;
export type ViewRow = View;
export type AnswerRow = Answer;
export type ContactRow = Contact;
export type CardRow = Card;
export type QueueRow = QueueItem;

/** Table -> row, for the tables whose rows are checked when read. */
export interface CheckedRowOf {
  readonly profiles: ProfileRow;
  readonly series: SeriesRow;
  readonly notes: NoteRow;
  readonly lists: ListRow;
  readonly entries: EntryRow;
  readonly verdicts: VerdictRow;
  readonly briefs: BriefRow;
  readonly evidence: EvidenceRow;
  readonly quotes: QuoteRow;
  readonly answers: AnswerRow;
  readonly contacts: ContactRow;
  readonly cards: CardRow;
  readonly queues: QueueRow;
  readonly claims: ClaimRow;
  readonly letterhead: LetterheadRow;
  readonly removals: RemovalRow;
  readonly views: ViewRow;
  readonly links: LinkRow;
  readonly insights: InsightRow;
  readonly search: SearchRow;
  readonly changes: ChangeRow;
}
export type CheckedTable = keyof CheckedRowOf;

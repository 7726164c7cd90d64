import type { Measured } from '../estimate/measurement';
import type { MetricId } from '../estimate/metric-ids';
import type { Insight } from '../insight/insight';
import type { ContactFields } from '../library/contact';
import type { AnswerWord, EntryFields, VerdictWord } from '../library/verdict';
import type { NicheId } from '../niche/niche-ids';
import type { NamedPrice } from '../price/deals';
import type { Price } from '../price/price';
import type { PlatformId } from '../profile/platform';
import type { FollowerPoint, ProfileKey } from '../profile/record';
import type { FitScore } from '../score/fit-score';
import type { Conversation } from '../signals/conversation';
import type { Paid } from '../signals/paid';
import type { Signal } from '../signals/signal';
import type { Letterhead } from './letterhead';

export interface SaidAnswer {
  readonly question: string;
  readonly answer: AnswerWord;
}

/** What the user wrote about a creator, as far as a report can tell it. */
export interface OwnWords {
  readonly verdict: {
    readonly word: VerdictWord;
    readonly reason: string | null;
    readonly at: string;
  } | null;
  readonly notes: readonly { readonly text: string; readonly at: string }[];
  /** The user's own answers to what the list asks. */
  readonly answers: readonly SaidAnswer[];
  /** When who wrote to the creator, the newest first. */
  readonly contacts: readonly ContactFields[];
  /** Prices that this creator named. */
  readonly named: readonly NamedPrice[];
  readonly entry: EntryFields | null;
  /** Names of all lists that the creator is on. */
  readonly lists: readonly string[];
  /** Followers at the user's own visits, oldest first. */
  readonly history: readonly FollowerPoint[];
}

/** All that is at hand for a report of one creator: more than may leave. */
export interface KnownCreator {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  /** Judged without a brief and without the user's quotes; null = nothing was read. */
  readonly general: Insight | null;
  /** Judged by the list's brief; null = there is none, or nothing was read. */
  readonly forBrief: Insight | null;
  readonly words: OwnWords;
}

export interface Report {
  /** One creator, or a list with cover and table. */
  readonly of: 'creator' | 'list';
  readonly title: string;
  /** Empty = nobody in particular. */
  readonly preparedFor: string;
  readonly letterhead: Letterhead;
  /** When it was made: ISO 8601. */
  readonly at: string;
  /** Best first by the low end of the fit; without a score last. */
  readonly sheets: readonly CreatorSheet[];
  /** On the list, but nothing was read of them. */
  readonly unread: readonly { readonly platform: PlatformId; readonly handle: string }[];
}

/** One creator's page. null = not wanted in this report. */
export interface CreatorSheet {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string | null;
  readonly tier: Insight['tier'];
  readonly followers: Insight['followers'];
  /** null = no clear niche. */
  readonly niche: NicheId | null;
  /** When it was last read: ISO 8601. */
  readonly observedAt: string;
  readonly postsKnown: number;
  /** Days of the oldest and newest post read; null = no post has a date. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly score: SheetScore | null;
  readonly figures: readonly SheetFigure[] | null;
  readonly posts: SheetPosts | null;
  readonly signals: readonly Signal[] | null;
  readonly conversation: Extract<Conversation, { readonly status: 'measured' }> | null;
  readonly paid: Paid | null;
  readonly about: { readonly bio: string | null; readonly links: readonly string[] } | null;
  readonly own: SheetWords;
  readonly leftOut: readonly LeftOut[];
}

export interface SheetScore {
  readonly fit: FitScore;
  /** The brief it was counted for; null = the general fit. */
  readonly brief: string | null;
}

export interface SheetFigure {
  readonly id: MetricId;
  readonly measured: Measured;
}

export interface SheetPosts {
  readonly basis: Insight['barBasis'];
  /** The newest, oldest first. */
  readonly bars: Insight['posts'];
}

/** What the user ticked of their own words; absent = not ticked, or nothing there. */
export interface SheetWords {
  readonly verdict?: OwnWords['verdict'];
  readonly notes?: OwnWords['notes'];
  readonly answers?: OwnWords['answers'];
  /** What it would cost belongs to the prices. */
  readonly contacts?: readonly SaidContact[];
  readonly prices?: {
    readonly usual: Price;
    readonly named: OwnWords['named'];
    readonly agreed: EntryFields['price'];
  };
  readonly stages?: Omit<EntryFields, 'price'>;
  readonly lists?: OwnWords['lists'];
  readonly history?: readonly Pick<FollowerPoint, 'at' | 'followers'>[];
}

export type SaidContact = Pick<ContactFields, 'at' | 'how' | 'by' | 'about'>;

/** Something that a reader would look for and does not find. */
export type LeftOut =
  | { readonly kind: 'figure'; readonly id: MetricId; readonly lacking: readonly string[] }
  | { readonly kind: 'posts'; readonly reason: string; readonly n: number }
  | { readonly kind: 'bars'; readonly shown: number; readonly of: number }
  /** Posts without a count, comments nobody opened. */
  | { readonly kind: 'no-bars' | 'no-comments' };

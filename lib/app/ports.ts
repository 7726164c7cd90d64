import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import type { Evaluation } from '../core/insight/evaluation';
import type { Insight } from '../core/insight/insight';
import type { ReaderHealth } from '../core/insight/reader-health';
import type { OwnMarks, RecentProfile, StoreTrouble, SurfaceState } from '../core/insight/surface-state';
import type { BulkChange } from '../core/library/bulk-act';
import type { CardFields, ContactFields } from '../core/library/contact';
import type { DueList } from '../core/library/due';
import type { KnownHandle } from '../core/library/known-handle';
import type { LibraryRow } from '../core/library/library-row';
import type { QueueAdded, QueueLine } from '../core/library/queue';
import type { Safety } from '../core/library/safety';
import type { AnswerWord, EntryFields, Question, VerdictWord, View } from '../core/library/verdict';
import type { KeptQuote } from '../core/price/deals';
import type { ExchangeRates } from '../core/price/exchange-rates';
import type { Quote } from '../core/price/quote';
import type { HandleChange } from '../core/profile/handle-change';
import type { NamedAccount } from '../core/profile/named-account';
import type { PlatformId } from '../core/profile/platform';
import type { ProfileEvidence, ProfileKey, ProfileRecord } from '../core/profile/record';
import type { Letterhead } from '../core/report/letterhead';
import type { Brief, BriefContent } from '../core/score/brief';
import type { RateBasis } from '../core/score/headline';
import type { Preference, Taken } from '../core/share/library-file';
import type { Newcomers } from './newcomers';
import type { SettingsStore } from './settings-store';

/** What the use cases need of the world. The background hands in the real things, tests hand in maps. */
export interface Ports {
  /** ISO 8601, UTC. */
  now(): string;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly tabs: TabMemories;
  readonly evaluate: Evaluate;
  readonly newcomers: Newcomers;
  /** BCP 47 tag of the language a text is in; null = it cannot be told surely. */
  languageOf(text: string): Promise<string | null>;
  /** Puts the number of follow-ups that are due where the user sees it; 0 = none. */
  showDue(count: number): void;
  /** Makes the tap's registration follow consent and settings. */
  reconcileTap(): Promise<void>;
}

export type Evaluate = (
  evidence: ProfileEvidence,
  context: {
    readonly benchmarks?: readonly BenchmarkSet[];
    readonly brief?: Brief | null;
    readonly window?: number;
    readonly currency?: string;
    readonly rates?: ExchangeRates;
    readonly quotes?: readonly Quote[];
    readonly basis?: RateBasis | null;
  },
) => Evaluation;

/** What names a profile from outside; the library knows it again when its handle changes. */
export interface Who {
  readonly platform: PlatformId;
  readonly handle: string;
  /** The platform's own id; null = this page did not give it. */
  readonly id: string | null;
}

/** The user’s marks as they lie on the disk; the hour and what the user counts money in are not known there. */
export type KeptMarks = Omit<OwnMarks, 'lately' | 'deals' | 'currency'>;

/** Leaving the current creator of the queue for the line `to`, or for nobody (null). */
export interface QueueMove {
  readonly to: string | null;
  /** Why the current one could not be looked at; null = it could. */
  readonly leave: string | null;
}

/** All that is known of a profile in one look, for one list. */
export interface Found {
  readonly key: ProfileKey;
  readonly record: ProfileRecord | null;
  /** In any list, or with a verdict, a note or a quote. */
  readonly listed: boolean;
  /** The user asked never to remember this profile. */
  readonly unwanted: boolean;
  readonly own: KeptMarks;
  readonly brief: Brief | null;
  /** Every price that creators named to the user. */
  readonly quotes: readonly KeptQuote[];
  /** What became of its handle; null = nothing is known to have. */
  readonly handleChange: HandleChange | null;
}

/** A record to keep, with the insight that its sortable columns come from: the general fit, whatever the brief. */
export interface Kept {
  readonly record: ProfileRecord;
  readonly general: Insight;
}

/** A verdict with what was known when it was given. */
export interface Frozen {
  readonly insight: Insight;
  readonly brief: Brief | null;
  /** Posts that the figures look at. */
  readonly window: number;
  /** Also keep the profile itself; null = the user does not want it remembered. */
  readonly keep: Kept | null;
}

export interface ListLine {
  readonly id: string;
  readonly name: string;
  readonly briefId: string | null;
}

/** How much lies in one table of the library. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  /** About how many, as text. */
  readonly bytes: number;
}

/** A profile that something is kept about: itself, or what the user wrote. */
export interface KeptName {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
}

/** A list with its brief; null = its creators get the general fit. */
export interface ListedBrief {
  readonly list: ListLine;
  readonly brief: Brief | null;
}

/** What a user wrote as the brief of a list; null = the list has none from now on. */
export interface BriefDraft {
  readonly listId: string;
  readonly brief: BriefContent | null;
}

/** What was noted of some creators in a list. */
export interface EntryChange {
  readonly listId: string;
  readonly keys: readonly ProfileKey[];
  readonly change: EntryFields;
}

/** Everything on disk that is about creators. Each call is one transaction, committed when it resolves. */
export interface Library {
  /** Looks a profile up, lets `work` decide what to keep, keeps it. `work` is pure and quick. */
  visit<Result>(
    who: Who,
    listId: string,
    work: (found: Found) => { readonly keep: Kept | null; readonly result: Result },
  ): Promise<Result>;
  /** The page of this handle said that there is no such profile; nothing is kept where nobody is known by it. */
  noteNotFound(who: Pick<Who, 'platform' | 'handle'>): Promise<void>;
  find(key: ProfileKey, listId: string): Promise<Found>;
  /** freeze null = there is nothing to freeze (no figures known). */
  setVerdict(
    draft: { readonly key: ProfileKey; readonly listId: string; readonly verdict: VerdictWord | null },
    freeze: (found: Found) => Frozen | null,
  ): Promise<void>;
  /** Why the own verdict is a maybe or a no; null = no reason. False = there is no such verdict. */
  setReason(draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly reason: string | null;
  }): Promise<boolean>;
  addContact(contact: ContactFields & { readonly key: ProfileKey }, keep: Kept | null): Promise<void>;
  /** Answers whose contact it was; rejects where this installation noted no such contact. */
  changeContact(id: string, contact: ContactFields): Promise<ProfileKey>;
  /** Answers whose contact it was; null = there was none of this id. */
  removeContact(id: string): Promise<ProfileKey | null>;
  saveCard(card: CardFields & { readonly key: ProfileKey }, keep: Kept | null): Promise<void>;
  /** The creators to be looked at, in the user's order. */
  queue(listId: string): Promise<readonly QueueLine[]>;
  addToQueue(accounts: readonly NamedAccount[]): Promise<QueueAdded>;
  /** Rejects where the queue has no such line. */
  moveInQueue(move: QueueMove): Promise<void>;
  clearQueue(): Promise<void>;
  saveNote(draft: { readonly key: ProfileKey; readonly text: string }, keep: Kept | null): Promise<void>;
  saveQuote(quote: Quote & { readonly key: ProfileKey }, keep: Kept | null): Promise<void>;
  quotes(): Promise<readonly KeptQuote[]>;
  /** Answers whose quote it was; null = there was none of this id. */
  removeQuote(id: string): Promise<ProfileKey | null>;
  setEntry(
    draft: { readonly key: ProfileKey; readonly listId: string; readonly listed: boolean },
    keep: Kept | null,
  ): Promise<void>;
  /** One action about several creators; freeze as for one verdict. */
  changeInBulk(change: BulkChange<ProfileKey>, freeze: (found: Found) => Frozen | null): Promise<void>;
  linkAccounts(draft: {
    readonly key: ProfileKey;
    readonly other: ProfileKey;
    readonly linked: boolean;
  }): Promise<void>;
  /** id null = a new view. Answers its id. */
  saveView(draft: Pick<View, 'name' | 'query' | 'columns'> & { readonly id: string | null }): Promise<string>;
  removeView(id: string): Promise<void>;
  /** answer null = it is taken back. */
  setAnswer(
    draft: {
      readonly key: ProfileKey;
      readonly listId: string;
      readonly questionId: string;
      readonly answer: AnswerWord | null;
    },
    keep: Kept | null,
  ): Promise<void>;
  /** Rejects where there is no such list, or too many are asked. */
  saveQuestions(listId: string, questions: readonly Question[]): Promise<void>;
  /** null = the usual reasons. Rejects where there is no such list. */
  saveReasons(listId: string, reasons: readonly string[] | null): Promise<void>;
  addNote(key: ProfileKey, text: string): Promise<void>;
  /** Answers whose note it was; rejects where this installation wrote no such note. */
  changeNote(id: string, text: string): Promise<ProfileKey>;
  changeEntries(change: EntryChange): Promise<void>;
  /** Makes the rows laid aside under this name part of the library: all or none, and once. */
  commitImport(batch: string, prefer: Preference, author: string | null): Promise<Taken>;
  /** null = nothing to take back. */
  undo(): Promise<ProfileKey | null>;
  lists(): Promise<readonly ListLine[]>;
  createList(name: string): Promise<ListLine>;
  /** Rejects where there is no such list. */
  renameList(listId: string, name: string): Promise<void>;
  /** With all that was said in it. Answers who was on it; rejects where there is no such list, or it has to stay. */
  removeList(listId: string): Promise<readonly ProfileKey[]>;
  /** Takes the removal back. False = it cannot be any more. */
  restoreList(listId: string): Promise<boolean>;
  /** Every list, the shortlist first and then by age, with its brief. */
  briefs(): Promise<readonly ListedBrief[]>;
  /** Rejects where there is no such list. */
  saveBrief(draft: BriefDraft): Promise<Brief | null>;
  /** What the user knows of these accounts, in their order. */
  known(platform: PlatformId, handles: readonly string[], listId: string): Promise<readonly KnownHandle[]>;
  recent(limit: number, listId: string): Promise<readonly RecentProfile[]>;
  /** The profiles seen last, newest first. */
  seenKeys(limit: number): Promise<readonly ProfileKey[]>;
  /** Those of these profiles that are kept. */
  records(keys: readonly ProfileKey[]): Promise<readonly ProfileRecord[]>;
  /** Every trace of the profile; never = leave a mark that tells it again without naming it. */
  forget(key: ProfileKey, never: boolean): Promise<void>;
  /** The user's own profile, or not. */
  claim(key: ProfileKey, isMe: boolean): Promise<void>;
  /** The record alone; notes, lists and verdicts stay. */
  drop(key: ProfileKey): Promise<void>;
  /** Head of the user's reports. */
  setLetterhead(letterhead: Letterhead): Promise<void>;
  /** Profiles that nobody listed and nobody saw since then. Answers how many went. */
  expire(before: string): Promise<number>;
  erase(): Promise<void>;
  /** Follow-ups whose day has come, by list. today: YYYY-MM-DD. */
  due(today: string): Promise<readonly DueList[]>;
  /** Why the library cannot be used; null = it can. */
  trouble(): Promise<StoreTrouble | null>;
  safety(): Promise<Safety>;
  /** Puts back what the second copy has and the library lacks; one that cannot be opened is made anew for it. */
  restore(): Promise<{ readonly rows: number }>;
  sizes(): Promise<readonly TableSize[]>;
  /** Whatever is kept about profiles whose handle begins like this. */
  search(handle: string, limit: number): Promise<readonly KeptName[]>;
  /** Profiles with these words in handle, name, bio or notes, the best first, and what was said of them in the list. */
  withWords(text: string, limit: number, listId: string): Promise<readonly LibraryRow[]>;
  /** Judges anew up to `limit` profiles whose columns another engine computed. Answers how many there were. */
  rejudge(engine: string, limit: number, judge: (record: ProfileRecord) => Insight): Promise<number>;
}

/** What a tab shows. Lives in the browser's session only, never on disk. */
export interface TabMemory {
  readonly state: SurfaceState;
  /** The record where it is not on disk (private, too small, not wanted); else null. */
  readonly record: ProfileRecord | null;
  readonly health: ReaderHealth | null;
}

export interface TabMemories {
  get(tabId: number): Promise<TabMemory | null>;
  all(): Promise<ReadonlyMap<number, TabMemory>>;
  /** Remembers it and tells every surface. */
  show(tabId: number, memory: TabMemory): Promise<void>;
  forget(tabId: number): Promise<void>;
}

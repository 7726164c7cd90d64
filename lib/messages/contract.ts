import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import type { LibrarySet } from '../core/estimate/benchmarks/library-sets';
import type { Insight } from '../core/insight/insight';
import type { ReaderHealth } from '../core/insight/reader-health';
import type { OwnMarks, RecentProfile, SurfaceState, WithheldReason } from '../core/insight/surface-state';
import type { Supposed, WhatIf } from '../core/insight/what-if';
import type { BriefFits } from '../core/library/brief-fit';
import type { BulkChange } from '../core/library/bulk-act';
import type { CardFields, ContactFields } from '../core/library/contact';
import type { DueList } from '../core/library/due';
import type { KnownHandle } from '../core/library/known-handle';
import type { LibraryRow } from '../core/library/library-row';
import type { QueueAdded, QueueLine, QueueStep } from '../core/library/queue';
import type { SafetyReport } from '../core/library/safety';
import type { AnswerWord, EntryFields, Question, VerdictWord, View } from '../core/library/verdict';
import type { KeptQuote } from '../core/price/deals';
import type { QuoteDraft } from '../core/price/make-quote';
import type { HandleChange } from '../core/profile/handle-change';
import type { NamedAccount } from '../core/profile/named-account';
import type { ProfileObservation } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';
import type { ProfileKey } from '../core/profile/record';
import type { Letterhead } from '../core/report/letterhead';
import type { Brief, BriefContent } from '../core/score/brief';
import type { Consent, Settings } from '../core/settings/settings';
import type { Preference, Taken } from '../core/share/library-file';

/** The one thing a sensor may say: what its own tab's page shows. At most 256 KB. */
export interface PageReport {
  readonly platform: PlatformId;
  readonly page: 'profile' | 'reels' | 'post' | 'other';
  /** The handle in the address; null on pages that are not one account's. */
  readonly handle: string | null;
  readonly status: 'reading' | 'read' | 'incomplete' | 'withheld' | 'unsupported';
  readonly reason: WithheldReason | null;
  readonly observation: ProfileObservation | null;
  readonly health: ReaderHealth | null;
  /** True where some reading came from a response the page received; dropped while the user's depth forbids it. */
  readonly fromResponses: boolean;
  /** The page shows the controls that only the profile's owner has; absent = it does not. */
  readonly ownerView?: boolean;
  /**
   * Scripts of ours that this page needs and lacks. The background puts each, in this order, into the top frame
   * of the tab that reports: scripting.executeScript({ files: [`/content-scripts/${name}.js`] }).
   */
  readonly wants: readonly PageScript[];
  /** Accounts drawn on a page that lists accounts (search, explore, a tag); nothing else of them is known here. */
  readonly handles?: readonly string[];
}

/** Asked for only where needed: the reader, what stands in the page, comment counts, numbers of rarer languages. */
export type PageScript = `${PlatformId}-reader` | 'surface' | 'comments' | 'rare-counts';

/** A mark on one tile, derived only from what the page itself shows. */
export interface BadgeMark {
  /** Post code (Instagram) or id (TikTok). */
  readonly code: string;
  readonly text: string;
  readonly tone: 'above' | 'usual' | 'below' | 'paid';
}

/** The page-safe part: no score, no brief, no verdict, no history. */
export interface PageAnswer {
  readonly badges: readonly BadgeMark[];
}

/** A list as a surface offers it. */
export interface ListSummary {
  readonly id: string;
  readonly name: string;
  readonly briefId: string | null;
}

/** A list carries one brief; null = none yet. */
export interface ListedBrief {
  readonly list: ListSummary;
  readonly brief: Brief | null;
}

/** A stored profile with what the user wrote about it. */
export interface KnownProfile {
  readonly insight: Insight;
  readonly own: OwnMarks;
  /** What became of its handle; absent = nothing is known to have. */
  readonly handleChange?: HandleChange;
}

/** A profile that something is kept about: itself, or what the user wrote. */
export interface KeptName {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
}

/** How much lies in one table of the library. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  /** About how many, as text. */
  readonly bytes: number;
}

/** A message without content. */
export type Nothing = Readonly<Record<string, never>>;

/** Everything that crosses a context, named noun.verb. A type without a line in SENDERS does not compile. */
export interface Messages {
  'page.observed'(report: PageReport): PageAnswer;
  /** tabId null = the tab this surface lies in (frame) or the active tab (popup, side panel). */
  'surface.get'(where: { readonly tabId: number | null }): SurfaceState;
  /** The same profile counted in another way, for this look alone. Lists are stepped to, never named. */
  'insight.suppose'(ask: { readonly tabId: number | null; readonly whatIf: WhatIf }): Supposed | null;
  /** The tab a surface lies in or speaks of: a frame in a page cannot ask for it in another way. */
  'tab.get'(nothing: Nothing): { readonly tabId: number | null };
  /** What the user knows of the accounts that a page lists. */
  'handles.known'(page: {
    readonly platform: PlatformId;
    readonly handles: readonly string[];
  }): readonly KnownHandle[];
  'recent.list'(page: { readonly limit: number }): readonly RecentProfile[];
  'verdict.set'(draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly verdict: VerdictWord | null;
  }): void;
  /** Why the verdict is a maybe or a no; null takes the reason back. */
  'verdict.reason'(draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly reason: string | null;
  }): void;
  /** Somebody of the user's side wrote to the creator. */
  'contact.add'(contact: ContactFields & { readonly key: ProfileKey }): void;
  /** What was noted of a contact, mended by whoever noted it. */
  'contact.change'(contact: ContactFields & { readonly id: string }): void;
  'contact.remove'(contact: { readonly id: string }): void;
  /** Address and country as the user typed them; null = nothing. */
  'card.save'(card: CardFields & { readonly key: ProfileKey }): void;
  /** The creators to be looked at, in the user's order. */
  'queue.get'(nothing: Nothing): readonly QueueLine[];
  'queue.add'(draft: { readonly accounts: readonly NamedAccount[] }): QueueAdded;
  /** One press of the user: opens the next or the one before in this tab. False = there is none. */
  'queue.step'(press: { readonly step: QueueStep; readonly tabId: number | null }): boolean;
  /** The same for a line that the user points at. */
  'queue.open'(press: { readonly id: string; readonly tabId: number | null }): boolean;
  'queue.clear'(nothing: Nothing): void;
  /** One press of the user: opens this creator in this tab. */
  'profile.open'(press: NamedAccount & { readonly tabId: number }): void;
  'note.save'(draft: { readonly key: ProfileKey; readonly text: string }): void;
  /** Several creators of a list changed as one action, which one undo takes back. */
  'bulk.change'(change: BulkChange<ProfileKey>): void;
  /** Two accounts are one creator's, or are not. */
  'link.set'(draft: { readonly key: ProfileKey; readonly other: ProfileKey; readonly linked: boolean }): void;
  /** A way to look at the library; id null = a new one. */
  'view.save'(draft: Pick<View, 'name' | 'query' | 'columns'> & { readonly id: string | null }): {
    readonly id: string;
  };
  'view.remove'(view: { readonly id: string }): void;
  /** Answers one of the list's own questions; null takes the answer back. */
  'answer.set'(draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly questionId: string;
    readonly answer: AnswerWord | null;
  }): void;
  /** All questions of a list in their order; those asked no more keep their answers. */
  'questions.save'(draft: { readonly listId: string; readonly questions: readonly Question[] }): void;
  /** Why a creator is a maybe or a no, in this list; null = the usual reasons. */
  'reasons.save'(draft: { readonly listId: string; readonly reasons: readonly string[] | null }): void;
  /** A price that the creator named to the user. */
  'quote.save'(draft: QuoteDraft): void;
  'quote.list'(nothing: Nothing): readonly KeptQuote[];
  'quote.remove'(quote: { readonly id: string }): void;
  /** A note of its own, dated now, beside the earlier ones. */
  'note.add'(draft: { readonly key: ProfileKey; readonly text: string }): void;
  /** Changes a note that this installation wrote; an empty text removes it. */
  'note.change'(draft: { readonly id: string; readonly text: string }): void;
  /** What is noted of these creators in the list, as one action; null clears a part, an absent part stays. */
  'entry.change'(draft: {
    readonly listId: string;
    readonly keys: readonly ProfileKey[];
    readonly change: EntryFields;
  }): void;
  /** Makes what a page laid aside part of the library: all or none. Asked again, it answers the same. */
  'import.commit'(draft: {
    readonly batch: string;
    readonly prefer: Preference;
    /** Whose backup it is, where the user said that it is their own; null = it stays somebody else's. */
    readonly author: string | null;
  }): Taken;
  /** Takes back the newest verdict, note, quote or list entry of this installation. key = whose; null = nothing to undo. */
  'change.undo'(nothing: Nothing): { readonly key: ProfileKey | null };
  'list.list'(nothing: Nothing): readonly ListSummary[];
  'list.create'(draft: { readonly name: string }): ListSummary;
  'list.rename'(draft: { readonly listId: string; readonly name: string }): void;
  /** The list goes with its brief, entries, verdicts, answers and records of decisions. */
  'list.remove'(list: { readonly listId: string }): void;
  /** Takes the removal back. False = it cannot be any more. */
  'list.restore'(list: { readonly listId: string }): { readonly restored: boolean };
  /** Makes the next list the current one, the first after the last. A frame can name no list, only step. */
  'list.next'(nothing: Nothing): ListSummary;
  'brief.list'(nothing: Nothing): readonly ListedBrief[];
  'brief.get'(of: { readonly listId: string }): Brief | null;
  /** brief null = the list has none from now on. Answers what is kept. */
  'brief.save'(draft: { readonly listId: string; readonly brief: BriefContent | null }): Brief | null;
  /** Opens our own page with the brief of this list in a new tab. */
  'brief.open'(of: { readonly listId: string }): void;
  'entry.set'(draft: { readonly key: ProfileKey; readonly listId: string; readonly listed: boolean }): void;
  /** What is kept of a profile; null = nothing. */
  'profile.get'(profile: { readonly key: ProfileKey }): KnownProfile | null;
  /** What is kept of these profiles, judged without anything the user wrote but this list's brief; null = nothing. */
  'report.judge'(of: {
    readonly keys: readonly ProfileKey[];
    /** null = without a brief. */
    readonly listId: string | null;
  }): readonly (Insight | null)[];
  /** How these profiles fit the brief of this list, as on every other surface; null = it has none. No keys = only what they would be judged by. */
  'fit.judge'(of: { readonly keys: readonly ProfileKey[]; readonly listId: string }): BriefFits | null;
  'letterhead.set'(letterhead: Letterhead): void;
  /** never: true = do not remember this profile again. */
  'profile.forget'(profile: { readonly key: ProfileKey; readonly never?: boolean }): void;
  /** What is kept about profiles whose handle begins like this. */
  'profile.search'(search: { readonly handle: string }): readonly KeptName[];
  /** Profiles with these words in handle, name, bio or notes, the best first. */
  'library.find'(search: { readonly text: string; readonly limit: number }): readonly LibraryRow[];
  /** Rows and about how many bytes lie in each table. */
  'library.sizes'(nothing: Nothing): readonly TableSize[];
  /** Follow-ups whose day has come, by list. */
  'due.get'(nothing: Nothing): readonly DueList[];
  /** How safe it is what the user wrote. */
  'library.safety'(nothing: Nothing): SafetyReport;
  /** Brings back what only the second copy has. */
  'library.restore'(nothing: Nothing): { readonly rows: number };
  /** A page of ours wrote a backup file just now. */
  'backup.note'(nothing: Nothing): void;
  /** "This is me", or that it is not; asked only once. */
  'profile.claim'(claim: { readonly key: ProfileKey; readonly isMe: boolean }): void;
  'library.erase'(scope: { readonly everything: true }): void;
  'consent.answer'(consent: Omit<Consent, 'answeredAt'>): void;
  'settings.get'(nothing: Nothing): { readonly consent: Consent | null; readonly settings: Settings };
  'settings.change'(change: Partial<Settings>): void;
  /** The user's own benchmark sets. */
  'benchmarks.get'(nothing: Nothing): { readonly sets: readonly BenchmarkSet[] };
  /** Sets made of the profiles the user has seen; nothing is set by asking. */
  'benchmarks.measure'(nothing: Nothing): readonly LibrarySet[];
  /** Replaces the user's own sets; an empty list goes back to the built-in ones. */
  'benchmarks.set'(own: { readonly sets: readonly BenchmarkSet[] }): void;
  'sidepanel.open'(where: { readonly tabId: number | null }): void;
  /** Background to extension pages, broadcast: the state shown for this tab changed. */
  /** Firefox's frame in this tab cannot hear the line below: it asks anew. Without content, for the sensor hears it too. */
  'surface.stale'(nothing: Nothing): void;
  'surface.changed'(change: { readonly tabId: number; readonly state: SurfaceState }): void;
}
export type MessageType = keyof Messages;

/** Most creators of one report. */
export const REPORT_CREATORS = 100;

/** Most accounts of one page that lists accounts. */
export const HANDLE_LIMIT = 200;

/** Largest message of a sensor, in characters of its JSON. */
export const REPORT_LIMIT = 256 * 1024;

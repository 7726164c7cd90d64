import type { ContactLine, Dealings } from '../library/contact';
import type { SaidVerdict } from '../library/profile-details';
import type { AskedQuestion } from '../library/questions';
import type { VerdictWord } from '../library/verdict';
import type { Deals } from '../price/deals';
import type { HandleChange } from '../profile/handle-change';
import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import type { Insight } from './insight';
import type { ReaderHealth } from './reader-health';

/** Why a page gives nothing. not-loaded = it never came: what the browser shows instead has no script of ours. */
export const WITHHELD_REASONS = [
  'private',
  'login-wall',
  'not-found',
  'throttled',
  'challenge',
  'age-gate',
  'no-data',
  'layout-changed',
  'not-loaded',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** What the user wrote about the profile. Never leaves extension-origin pages. */
export interface OwnMarks {
  readonly listId: string;
  readonly listName: string;
  readonly verdict: {
    readonly word: VerdictWord;
    readonly at: string;
    readonly points: number | null;
    /** Why it is a maybe or a no; null = not said. */
    readonly reason: string | null;
  } | null;
  /** What else was said of the creator: in other lists, or by others in this one. The newest first. */
  readonly said: readonly SaidVerdict[];
  /** The reasons that the list offers, in the order of the digits; null = the usual ones. */
  readonly reasons: readonly string[] | null;
  readonly dealings: Dealings;
  /** ISO 4217: what the user counts money in. */
  readonly currency: string;
  /** The newest contact where it is so fresh that writing again wants a thought; null = none is. */
  readonly lately: ContactLine | null;
  readonly note: string;
  /** What the list asks about every creator, with what was answered about this one. */
  readonly questions: readonly AskedQuestion[];
  /** Prices that this creator and others named to the user. */
  readonly deals: Deals;
  /** The user's own profile; null = the user never said. */
  readonly isMe: boolean | null;
}

/**
 * Why the library cannot be used. newer = a later version of the product wrote it; lost = what the user wrote is
 * gone from it, and the second copy still has it.
 */
export const STORE_TROUBLES = ['full', 'damaged', 'blocked', 'newer', 'lost'] as const;
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

export interface RecentProfile {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string | null;
  readonly points: number | null;
  readonly verdict: VerdictWord | null;
  readonly lastSeenAt: string;
  /** ISO 8601: when somebody wrote last; null = nobody did. */
  readonly contactAt: string | null;
}

/** What a surface (chip, panel, popup) shows. Each status is drawn. */
export type SurfaceState =
  | { readonly status: 'not-consented' }
  /** listed = the accounts that the page lists, in its order: search, explore, a tag. */
  | {
      readonly status: 'elsewhere';
      readonly listed?: { readonly platform: PlatformId; readonly handles: readonly string[] };
    }
  /** A page of this site that no script of ours has looked at: it was open before an installation or update. */
  | { readonly status: 'unread'; readonly platform: PlatformId }
  /** The browser does not let us look at these sites; which of them the tab shows cannot be known then. */
  | { readonly status: 'no-access'; readonly platforms: readonly PlatformId[] }
  | { readonly status: 'switched-off'; readonly platform: PlatformId }
  /** handle null = a post whose author is not known yet. */
  | { readonly status: 'reading'; readonly platform: PlatformId; readonly handle: string | null }
  | {
      readonly status: 'withheld';
      readonly platform: PlatformId;
      readonly handle: string | null;
      readonly reason: WithheldReason;
      readonly health: ReaderHealth | null;
    }
  | {
      readonly status: 'ready';
      readonly insight: Insight;
      readonly own: OwnMarks;
      /** The page shows the controls that only the profile's owner has. */
      readonly ownerView?: boolean;
      /** Shown, not kept: more newcomers than are kept of one hour came before it. */
      readonly crowded?: true;
      /** What became of its handle; absent = nothing is known to have. */
      readonly handleChange?: HandleChange;
    }
  | { readonly status: 'store-failed'; readonly because: StoreTrouble };

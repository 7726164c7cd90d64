import { SHORTLIST } from '../library/verdict';
import type { ExchangeRates } from '../price/exchange-rates';
import type { PlatformId } from '../profile/platform';
import { DEFAULT_LETTERS, type Letters } from './letter-keys';

/** What may be read: only what the page shows and embeds, or also the answers the page itself receives. */
export type ReadingDepth = 'page' | 'page-and-responses';
export type Memory = 'everyone' | 'listed' | 'nothing';
export type Audience = 'brand' | 'creator' | 'team';
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

/** The answer to the welcome page. null in storage = not answered: nothing is read or stored. */
export interface Consent {
  /** ISO 8601. */
  readonly answeredAt: string;
  readonly audience: Audience;
  readonly reading: ReadingDepth;
  readonly memory: Memory;
  /** Profiles with fewer followers are never stored. */
  readonly floor: number;
}

/** Nothing here is private: content scripts may read it. Private things live in IndexedDB only. */
export interface Settings {
  readonly sites: Readonly<Record<PlatformId, boolean>>;
  readonly badges: boolean;
  /** Nothing is mounted in the page until the toolbar button is pressed. */
  readonly quiet: boolean;
  readonly corner: Corner;
  /** Single letters do something; false = none does (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  readonly letters: Letters;
  readonly window: 12 | 30;
  readonly currency: string;
  /** Units for one US dollar that the user typed; the shipped table stands for the rest. */
  readonly rates: ExchangeRates;
  readonly currentListId: string;
  /** Unlisted profiles not seen for this many days are let go. */
  readonly forgetAfterDays: number;
  /** A contact younger than this many days is a reason to think before writing again. */
  readonly contactDays: number;
  /** In a queue a verdict opens the next profile at once. */
  readonly verdictOpensNext: boolean;
  /** Names of the columns of the library's table, in their order; null = the usual ones. */
  readonly libraryColumns: readonly string[] | null;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: { instagram: true, tiktok: true },
  badges: true,
  quiet: false,
  corner: 'bottom-right',
  letterKeys: true,
  letters: DEFAULT_LETTERS,
  window: 12,
  currency: 'USD',
  rates: {},
  currentListId: SHORTLIST,
  forgetAfterDays: 365,
  contactDays: 14,
  verdictOpensNext: false,
  libraryColumns: null,
};

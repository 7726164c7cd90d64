import type { ReaderHealth } from '../core/insight/reader-health';
import type { RecentProfile, SurfaceState, WithheldReason } from '../core/insight/surface-state';
import type { VerdictWord } from '../core/library/verdict';
import type { ProfileObservation } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';
import type { ProfileKey } from '../core/profile/record';
import type { Consent, Settings } from '../core/settings/settings';

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
}

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

/** Everything that crosses a context, named noun.verb. A type without a line in SENDER does not compile. */
export interface Messages {
  'page.observed'(report: PageReport): PageAnswer;
  'surface.get'(where: { readonly tabId: number | null }): SurfaceState;
  'recent.list'(page: { readonly limit: number }): readonly RecentProfile[];
  'verdict.set'(draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly verdict: VerdictWord | null;
  }): void;
  'note.save'(draft: { readonly key: ProfileKey; readonly text: string }): void;
  'profile.forget'(profile: { readonly key: ProfileKey }): void;
  'library.erase'(scope: { readonly everything: true }): void;
  'consent.answer'(consent: Omit<Consent, 'answeredAt'>): void;
  'settings.change'(change: Partial<Settings>): void;
  'sidepanel.open'(where: { readonly tabId: number | null }): void;
  /** Background to extension pages, broadcast: the state shown for this tab changed. */
  'surface.changed'(change: { readonly tabId: number; readonly state: SurfaceState }): void;
}
export type MessageType = keyof Messages;

/** Kinds of sender: the sensor in a page, our frame in a page, a top-level extension page, the background. */
export type SenderKind = 'sensor' | 'frame' | 'extension-page' | 'background';

export const SENDERS = {
  'page.observed': ['sensor'],
  'surface.get': ['frame', 'extension-page'],
  'recent.list': ['extension-page'],
  'verdict.set': ['frame', 'extension-page'],
  'note.save': ['frame', 'extension-page'],
  'profile.forget': ['extension-page'],
  'library.erase': ['extension-page'],
  'consent.answer': ['extension-page'],
  'settings.change': ['extension-page'],
  'sidepanel.open': ['frame', 'extension-page'],
  'surface.changed': ['background'],
} as const satisfies Record<MessageType, readonly SenderKind[]>;

/** Largest message of a sensor, in characters of its JSON. */
export const REPORT_LIMIT = 256 * 1024;

import type { ProfileKey } from '../profile/record';

/** Parts of a creator's page that stand on what the profile's own pages show. */
export const OPEN_PARTS = ['score', 'figures', 'posts', 'signals', 'conversation', 'paid', 'about'] as const;
export type OpenPart = (typeof OPEN_PARTS)[number];

/** What the user wrote or asked: each leaves only when ticked. */
export const OWN_PARTS = [
  'brief',
  'verdict',
  'notes',
  'answers',
  'contacts',
  'prices',
  'stages',
  'lists',
  'history',
] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

export interface ReportChoices {
  readonly open: readonly OpenPart[];
  readonly own: readonly OwnPart[];
  /** Typed by the user, who sees it in the preview. */
  readonly title: string;
  readonly preparedFor: string;
  /** Creators of a list that get no page. */
  readonly without: readonly ProfileKey[];
}

/** How every report begins: nothing of the user's own leaves. */
export function clientSafe(title: string): ReportChoices {
  return { open: OPEN_PARTS, own: [], title, preparedFor: '', without: [] };
}

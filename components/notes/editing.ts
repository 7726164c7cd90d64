import type { PlainKey } from '../ui/words';

/** Whether verdict and note may be changed on this surface now, and if not, why. */
export type Editing =
  | { readonly status: 'open' }
  | { readonly status: 'waiting' }
  | { readonly status: 'locked'; readonly why: PlainKey };

/** Is this event the user's own? A page or script can make events, but not trusted ones. */
export type Trusts = (event: Event) => boolean;

/** Top-level pages of the extension: nothing of a site can lie above them. */
export const ALWAYS_OPEN: Editing = { status: 'open' };

import type { RateBasis } from '../score/headline';
import type { Settings } from '../settings/settings';
import type { Insight } from './insight';

/** What a user supposes for one look. Nothing of it is kept, and no verdict goes by it. */
export interface WhatIf {
  /** Newest posts that count. */
  readonly window: Settings['window'];
  /** The one denominator of rates; null = by views for videos, by followers for pictures. */
  readonly basis: RateBasis | null;
  /** Whose brief: none = the general fit; a number = that of the list so many after the current one, 0 = its own. */
  readonly brief: 'none' | number;
}

/** Nothing is supposed, but for the look back: that one is the user's setting. */
export const USUAL_WHAT_IF = { basis: null, brief: 0 } as const satisfies Omit<WhatIf, 'window'>;

/** The answer to it: the same view model, counted otherwise. */
export interface Supposed {
  readonly insight: Insight;
  /** The list whose brief was asked for, whether it has one or not; null = none was asked for. */
  readonly listName: string | null;
}

import type { Insight } from '../insight/insight';
import type { LibraryColumns } from './library-row';

/** More profiles are not judged for one order of the table: it would take longer than anyone waits. */
export const MOST_BY_BRIEF = 2000;
/** Profiles judged at one request: short enough not to hold up a page. */
export const FITS_AT_ONCE = 100;

/** The fit as the table shows it; points null = no score yet. */
export type RowFit = Pick<LibraryColumns, 'points' | 'low' | 'high' | 'confidence'>;

/** How profiles fit one brief, in the order asked for; null = nothing is kept of the profile. */
export interface BriefFits {
  /** The same as long as nothing changes that all of them depend on: engine, brief, prices, rates. */
  readonly mark: string;
  readonly fits: readonly (RowFit | null)[];
}

export const NO_FIT: RowFit = { points: null, low: null, high: null, confidence: null };

export function rowFitOf({ score }: Pick<Insight, 'score'>): RowFit {
  if (score.status !== 'scored') return NO_FIT;
  const { points, low, high, confidence } = score;
  return { points, low, high, confidence };
}

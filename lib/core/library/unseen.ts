import type { ProfileKey } from '../profile/record';

/** A creator on a list of whom nothing is kept yet: a sheet named them, and nobody looked. */
export interface UnseenCreator {
  readonly key: ProfileKey;
  /** As the user's own sheet has it; null = it named none. */
  readonly name: string | null;
  /** Names of the lists. */
  readonly lists: readonly string[];
}

/** Those found, and how many there are in all. */
export interface UnseenFound {
  readonly creators: readonly UnseenCreator[];
  readonly all: number;
}

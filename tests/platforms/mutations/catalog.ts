import type { PlatformId } from '../../../lib/core/profile/platform';
import { INSTAGRAM_CASES } from './instagram-cases';
import type { MutationCase } from './mutation-case';
import { TIKTOK_CASES } from './tiktok-cases';

/** The shapes of every site that are changed, robbed of rungs and filled with nonsense. A site without a line does not compile. */
export const CASES: Readonly<Record<PlatformId, readonly MutationCase[]>> = {
  instagram: INSTAGRAM_CASES,
  tiktok: TIKTOK_CASES,
};

export const ALL_CASES: readonly MutationCase[] = Object.values(CASES).flat();

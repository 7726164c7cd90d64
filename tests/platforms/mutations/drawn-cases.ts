import { tiktok } from '../../../lib/platforms/tiktok/tiktok';
import { savedCase } from '../fixture-case';
import { caseOf, type MutationCase } from './mutation-case';
import { tiktokStated } from './tiktok-stated';

/** The page with its answers, and the page alone: then the tree has to speak for itself. */
export function drawnAlone(given: MutationCase): readonly MutationCase[] {
  return [given, { ...given, name: `${given.name}, page alone`, responses: [] }];
}

export const TIKTOK_DRAWN: readonly MutationCase[] = [
  'profile-drawn-only',
  'video-feed-drawn-only',
  'profile-reposts-tab',
  'profile-soft-navigation',
].map((name) => caseOf(name, savedCase('tiktok', name), tiktok, tiktokStated));

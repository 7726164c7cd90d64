import type { PlatformId } from '../core/profile/platform';
import type { LocationExamples } from './contract';
import { INSTAGRAM_EXAMPLES } from './instagram/examples';
import { TIKTOK_EXAMPLES } from './tiktok/examples';

/** What the addresses of every site speak of. A site without a line does not compile. */
export const EXAMPLES: Readonly<Record<PlatformId, LocationExamples>> = {
  instagram: INSTAGRAM_EXAMPLES,
  tiktok: TIKTOK_EXAMPLES,
};

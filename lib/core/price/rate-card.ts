import type { PlatformId } from '../profile/platform';
import type { PriceFormat } from './price';

/**
 * USD at 30,000 followers and usual engagement: the geometric middle of about twelve published price lists
 * of 2019 to 2026. HypeAuditor's multiples for carousel and video; Sprout's story price for the story.
 */
export const RATE_CARD: Readonly<Record<PlatformId, Readonly<Partial<Record<PriceFormat, number>>>>> = {
  instagram: { feed: 250, carousel: 250 * 1.25, reel: 350, story: 250 * 0.3 },
  tiktok: { video: 250 },
};

export const REFERENCE_SIZE = 30_000;
/** Below 1: payments grow less than followers do. */
export const SIZE_SLOPE = 0.85;
/** Better engagement than usual asks a little more. */
export const ENGAGEMENT_SLOPE = 0.25;
/** sd of ln price given followers: payments of mean 2,300, median 800 and correlation 0.56 with followers. */
export const LOG_SPREAD = 1.2;
/** Quantile of the standard normal for the middle 60 %. */
export const Z60 = 0.8416;

/** Formats that are paid for by views. */
export const VIEWED_FORMATS: ReadonlySet<PriceFormat> = new Set(['reel', 'video']);

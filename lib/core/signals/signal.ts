import type { Sentence } from '../words/sentence';

export const SIGNAL_IDS = [
  'engagement-low-for-size',
  'likes-without-comments',
  'comments-odd-for-likes',
  'following-high',
  'low-quality-comments',
  'duplicate-comments',
  'same-circle',
  'likes-against-views',
  'follower-jump',
  'scam-comments',
  'paid-saturation',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** Something unusual for its size, or not, or not knowable here. severity 0..1. */
export interface Signal {
  readonly id: SignalId;
  readonly status: 'flag' | 'clear' | 'unknown';
  readonly severity: number;
  /** One sentence with numbers. */
  readonly because: Sentence;
  /** What else could explain a flag; null unless flagged. */
  readonly otherwise: Sentence | null;
}

import { commentsOddForLikes } from './comments-odd-for-likes';
import { duplicateComments } from './duplicate-comments';
import { engagementLowForSize } from './engagement-low-for-size';
import { followerJump } from './follower-jump';
import { followingHigh } from './following-high';
import { likesAgainstViews } from './likes-against-views';
import { likesWithoutComments } from './likes-without-comments';
import { lowQualityComments } from './low-quality-comments';
import { paidSaturation } from './paid-saturation';
import { sameCircle } from './same-circle';
import { scamComments } from './scam-comments';
import type { SignalId } from './signal';
import type { SignalRule } from './signal-rule';

/** Every signal, in the order in which surfaces show them. A new one: one file, one line, one test. */
export const SIGNAL_CATALOG: Readonly<Record<SignalId, SignalRule>> = {
  'engagement-low-for-size': engagementLowForSize,
  'likes-without-comments': likesWithoutComments,
  'comments-odd-for-likes': commentsOddForLikes,
  'following-high': followingHigh,
  'low-quality-comments': lowQualityComments,
  'duplicate-comments': duplicateComments,
  'same-circle': sameCircle,
  'likes-against-views': likesAgainstViews,
  'follower-jump': followerJump,
  'scam-comments': scamComments,
  'paid-saturation': paidSaturation,
};

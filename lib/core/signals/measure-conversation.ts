import { COMMENT_KINDS, type CommentKind } from '../profile/comment-measures';
import type { ProfileEvidence } from '../profile/record';
import type { Conversation } from './conversation';

/**
 * All comments read so far, over the posts.
 * lowQualityShare and duplicateShare are of the comments by others, ownerReplyShare is of all.
 */
export function measureConversation(evidence: ProfileEvidence): Conversation {
  const kinds: Record<CommentKind, number> = {
    owner: 0,
    scam: 0,
    mention: 0,
    emoji: 0,
    praise: 0,
    short: 0,
    substantive: 0,
  };
  let n = 0;
  let duplicates = 0;
  const posts = new Set<string>();
  for (const measure of evidence.comments) {
    let here = 0;
    for (const kind of COMMENT_KINDS) {
      kinds[kind] += measure.kinds[kind];
      here += measure.kinds[kind];
    }
    if (here > 0) posts.add(measure.postId);
    n += here;
    duplicates += measure.duplicates;
  }
  if (n === 0) return { status: 'unmeasured', n: 0, lacking: ['comments'] };
  const others = n - kinds.owner;
  const ofOthers = (count: number): number => (others === 0 ? 0 : Math.min(1, count / others));
  return {
    status: 'measured',
    n,
    posts: posts.size,
    kinds,
    lowQualityShare: ofOthers(kinds.emoji + kinds.praise),
    duplicateShare: ofOthers(duplicates),
    ownerReplyShare: kinds.owner / n,
  };
}

import type { CommentMeasures } from '../profile/comment-measures';
import type { CircleMeasures } from '../profile/record';
import { commentTally, type TalliedComment } from './comment-tally';

/** Present on at least this share of the posts = a regular. */
const REGULAR_SHARE = 0.6;

/** The commenters of several posts, the owner left out; null where a name is missing or nothing was read. */
function measureCircle(comments: readonly TalliedComment[]): CircleMeasures | null {
  const postsOf = new Map<string, Set<string>>();
  const posts = new Set<string>();
  let count = 0;
  for (const { postId, author, byOwner } of comments) {
    if (byOwner) continue;
    if (author === null) return null;
    count++;
    posts.add(postId);
    const name = author.toLowerCase();
    const seen = postsOf.get(name) ?? new Set();
    seen.add(postId);
    postsOf.set(name, seen);
  }
  if (count === 0) return null;
  const enough = Math.max(2, REGULAR_SHARE * posts.size);
  const regulars = [...postsOf.values()].filter((seen) => seen.size >= enough).length;
  return { posts: posts.size, comments: count, distinctAuthors: postsOf.size, regulars };
}

/** Counts of all comments at hand; names are used for counting and not kept. */
export function measureComments(comments: readonly TalliedComment[]): {
  readonly comments: readonly CommentMeasures[];
  readonly circle: CircleMeasures | null;
} {
  const tally = commentTally();
  for (const comment of comments) tally.add(comment);
  return { comments: tally.measures(), circle: measureCircle(comments) };
}

import type { CommentMeasures } from '../core/profile/comment-measures';
import { type CommentTally, commentTally } from '../core/signals/comment-tally';
import { textHash } from '../core/signals/text-hash';
import type { SeenComment } from '../platforms/contract';
import type { TallyComments } from './shelf';

/** Opened posts whose counts are kept, and comments counted for each. */
const KEPT_POSTS = 20;
const KEPT_COMMENTS = 3000;

interface Opened {
  readonly tally: CommentTally;
  readonly counted: Set<number>;
}

/**
 * Counts each comment of an opened post once, although the site adds and takes away what it draws. What leaves
 * here are counts: names and texts stay in the page and are kept as hashes at most.
 */
export function watchComments(): TallyComments {
  const opened = new Map<string, Opened>();
  return (comments) => {
    for (const comment of comments) count(openedPost(opened, comment.post), comment);
    return [...new Set(comments.map(({ post }) => post))].flatMap(
      (post): readonly CommentMeasures[] => opened.get(post)?.tally.measures() ?? [],
    );
  };
}

function count({ tally, counted }: Opened, { id, post, author, byOwner, text }: SeenComment): void {
  // Where the site gives no id, a comment is told by its words: they are not kept.
  const mark = textHash(id);
  if (counted.has(mark) || counted.size >= KEPT_COMMENTS) return;
  counted.add(mark);
  tally.add({ postId: post, author: author || null, byOwner, text });
}

function openedPost(opened: Map<string, Opened>, post: string): Opened {
  const known = opened.get(post) ?? { tally: commentTally(), counted: new Set<number>() };
  opened.delete(post);
  opened.set(post, known);
  for (const oldest of opened.keys()) if (opened.size > KEPT_POSTS) opened.delete(oldest);
  return known;
}

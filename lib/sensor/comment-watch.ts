import type { CommentMeasures } from '../core/profile/comment-measures';
import type { PageSource, SeenComment } from '../platforms/contract';

/** Counts the comments of one post by kind; given by the second script of the page, which is there only at need. */
export type TallyComments = (
  postId: string,
  comments: readonly SeenComment[],
  language: string,
) => CommentMeasures;

interface Shelf {
  touchstoneTally?: TallyComments;
}

/** The two scripts share their isolated world, which no page can reach. */
const shelf = globalThis as Shelf;

export function offerTally(tally: TallyComments): void {
  shelf.touchstoneTally = tally;
}

/** Measures per post of what is open in the page; [] until the second script is there. Names and texts stay here. */
export function commentMeasures(
  read: (page: PageSource) => readonly SeenComment[],
  page: PageSource,
): readonly CommentMeasures[] {
  const tally = shelf.touchstoneTally;
  if (!tally || page.location.kind !== 'post') return [];
  const posts = new Map<string, SeenComment[]>();
  for (const comment of read(page)) posts.set(comment.post, [...(posts.get(comment.post) ?? []), comment]);
  return [...posts].map(([post, comments]) => tally(post, comments, page.language));
}

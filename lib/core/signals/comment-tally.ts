import { COMMENT_KINDS, type CommentKind, type CommentMeasures } from '../profile/comment-measures';
import { kindOfWords } from './comment-kind';
import { commentWords } from './comment-words';
import { textHash } from './text-hash';

/** A comment as it is handed over: looked at once and forgotten. */
export interface TalliedComment {
  /** Post id, or its code. */
  readonly postId: string;
  /** null = not known. */
  readonly author: string | null;
  readonly byOwner: boolean;
  readonly text: string;
}

/** Counts of comments as they appear. Names and texts are held only as hashes, and only while the tally lives. */
export interface CommentTally {
  add(comment: TalliedComment): void;
  /** One entry a post, in the order the posts appeared. */
  measures(): readonly CommentMeasures[];
}

interface PostTally {
  readonly kinds: Record<CommentKind, number>;
  readonly texts: Set<number>;
  readonly authors: Set<number>;
  duplicates: number;
  anonymous: boolean;
}

/** A single word ("beautiful") is repeated by chance; it says nothing about copying. */
const TELLING_WORDS = 2;

function emptyKinds(): Record<CommentKind, number> {
  return { owner: 0, scam: 0, mention: 0, emoji: 0, praise: 0, short: 0, substantive: 0 };
}

function addTo(tally: PostTally, comment: TalliedComment): void {
  const words = commentWords(comment.text);
  tally.kinds[kindOfWords(words, comment.byOwner)]++;
  if (comment.byOwner) return;
  if (comment.author === null) tally.anonymous = true;
  else tally.authors.add(textHash(comment.author.toLowerCase()));
  if (words.words.length < TELLING_WORDS) return;
  const hash = textHash(words.words.join(' '));
  if (tally.texts.has(hash)) tally.duplicates++;
  else tally.texts.add(hash);
}

/** A tally that takes one comment after another. */
export function commentTally(): CommentTally {
  const posts = new Map<string, PostTally>();
  return {
    add(comment) {
      let tally = posts.get(comment.postId);
      if (!tally) {
        tally = {
          kinds: emptyKinds(),
          texts: new Set(),
          authors: new Set(),
          duplicates: 0,
          anonymous: false,
        };
        posts.set(comment.postId, tally);
      }
      addTo(tally, comment);
    },
    measures() {
      return [...posts].map(([postId, tally]) => ({
        postId,
        kinds: { ...tally.kinds },
        duplicates: tally.duplicates,
        distinctAuthors: tally.anonymous ? null : tally.authors.size,
      }));
    },
  };
}

/** Number of comments a measure counts. */
export function countComments(kinds: Readonly<Record<CommentKind, number>>): number {
  return COMMENT_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
}

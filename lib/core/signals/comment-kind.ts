import type { CommentKind } from '../profile/comment-measures';
import { type CommentWords, commentWords } from './comment-words';
import { isStockPraise } from './praise';
import { looksLikeScam } from './scam-rules';

/** The kind of a comment already cut into words: the first that fits, in the order of COMMENT_KINDS. */
export function kindOfWords(comment: CommentWords, byOwner: boolean): CommentKind {
  if (byOwner) return 'owner';
  if (looksLikeScam(comment)) return 'scam';
  if (comment.onlyNames) return 'mention';
  if (comment.words.length === 0) return 'emoji';
  if (isStockPraise(comment.words)) return 'praise';
  return comment.words.length <= 2 ? 'short' : 'substantive';
}

/** The one kind a comment has. */
export function commentKind(text: string, byOwner: boolean): CommentKind {
  return kindOfWords(commentWords(text), byOwner);
}

/** Each comment has exactly one kind: the first that fits, in this order. */
export const COMMENT_KINDS = ['owner', 'scam', 'mention', 'emoji', 'praise', 'short', 'substantive'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** What is kept of the comments of one post: counts only. */
export interface CommentMeasures {
  /** Post id, or its code where the id is not known. */
  readonly postId: string;
  readonly kinds: Readonly<Record<CommentKind, number>>;
  /** Comments whose normalised text already occurred on this post. */
  readonly duplicates: number;
  /** Different commenters on this post, the owner left out; null = not counted. */
  readonly distinctAuthors: number | null;
}

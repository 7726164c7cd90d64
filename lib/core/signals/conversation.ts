import type { CommentKind } from '../profile/comment-measures';

export type Conversation =
  | {
      readonly status: 'measured';
      readonly n: number;
      readonly posts: number;
      readonly kinds: Readonly<Record<CommentKind, number>>;
      readonly lowQualityShare: number;
      readonly duplicateShare: number;
      readonly ownerReplyShare: number;
    }
  | { readonly status: 'unmeasured'; readonly n: 0; readonly lacking: readonly string[] };

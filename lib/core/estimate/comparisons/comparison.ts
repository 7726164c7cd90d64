import type { Post } from '../../profile/record';
import type { WordKey } from '../../words/sentence';

export const COMPARISON_IDS = ['kinds', 'paid-posts', 'weekdays', 'parts-of-day'] as const;
export type ComparisonId = (typeof COMPARISON_IDS)[number];

/** What a comparison may look at beside the post. */
export interface CompareContext {
  /** Ids of posts that say they are paid. */
  readonly paid: ReadonlySet<string>;
  /** Where weekdays and hours are told: IANA name of a time zone. Asked only where they are told. */
  readonly zone: () => string;
}

/** Posts of one creator put into groups and compared with one another. One file and one catalog line. */
export interface Comparison {
  readonly label: WordKey;
  readonly formula: string;
  readonly source: string;
  /** Fewer posts that count are not compared. */
  readonly fewest: number;
  /** Every group in the order of a table, with its name. */
  readonly groups: readonly (readonly [id: string, name: WordKey])[];
  /** The groups that are told; the others are only what those are compared with. Absent = all. */
  readonly told?: readonly string[];
  /** Formats have levels of their own, which are taken off first; false where the format is what is compared. */
  readonly withinFormat: boolean;
  /** ln of what is usual for a told group, before anything is known of this creator. */
  readonly usual: number;
  /** null = this post belongs to no group. */
  groupOf(post: Post, context: CompareContext): string | null;
}

/** Engagement of a group's posts as a multiple of the creator's other posts, with an 80 % range. */
export interface GroupLevel {
  readonly id: string;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type Compared =
  | {
      readonly status: 'compared';
      readonly basis: 'posts';
      readonly n: number;
      /** Groups with three posts at least. */
      readonly groups: readonly GroupLevel[];
      /** The group that is better than the others with little doubt; null = none. */
      readonly best: string | null;
    }
  /** needed null = enough posts, but no group and its rest have three each. */
  | { readonly status: 'uncompared'; readonly n: number; readonly needed: number | null };

export type Comparisons = Readonly<Record<ComparisonId, Compared>>;

import type { Insight } from '../insight/insight';
import type { FollowerPoint } from '../profile/record';
import { type Sentence, sentence } from '../words/sentence';

/** One visit beside the one before. */
export interface VisitLine {
  /** ISO 8601. */
  readonly at: string;
  readonly followers: number;
  readonly rounded: boolean;
  /** Followers against the visit before, as a fraction; null = there was none. */
  readonly change: number | null;
  /** What else was different from the visit before. */
  readonly changes: readonly Sentence[];
}

/** What changed from visit to visit, the newest first. `posts`: those that are known now. */
export function visitLines(history: readonly FollowerPoint[], posts: Insight['posts']): readonly VisitLine[] {
  return history
    .map((point, index) => {
      const { at, followers, rounded } = point;
      const before = history[index - 1] ?? null;
      const change = before && before.followers > 0 ? followers / before.followers - 1 : null;
      return {
        at,
        followers,
        rounded: rounded === true,
        change,
        changes: before ? changesOf(point, before, posts) : [],
      };
    })
    .reverse();
}

function changesOf(
  { at, changed }: FollowerPoint,
  before: FollowerPoint,
  posts: Insight['posts'],
): readonly Sentence[] {
  const fresh = posts.filter(
    ({ publishedAt }) => publishedAt !== null && publishedAt > before.at && publishedAt <= at,
  );
  const paid = fresh.filter((post) => post.paid).length;
  return [
    ...(fresh.length > 0 ? [sentence('visit.posts', { n: fresh.length })] : []),
    ...(paid > 0 ? [sentence('change.paid', { n: paid })] : []),
    ...(changed ?? []).map((field) => sentence(`visit.${field}`)),
  ];
}

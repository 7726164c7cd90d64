import type { Post, ProfileEvidence } from '../../profile/record';
import { setFor, spreadFor } from '../benchmarks/benchmark-sets';
import { countedPosts } from '../counted-posts';
import { type Format, GROWN, OLDEST_DAYS } from '../counting-rules';
import { huberLocation } from '../huber';
import { FEWEST_FOR_VALUE } from '../measured-level';
import { engagementLog } from '../post-rates';
import type { Spread } from '../robust-mean';
import { halfWidth } from '../student-t';
import type { CompareContext, Compared, Comparison, GroupLevel } from './comparison';

/** sd of ln between groups of one creator's posts: a choice; groups differ less than creators do. */
const BETWEEN = 0.3;
/** A robust mean is a little less sure than a plain one. */
const LOCATION_COST = 1.1;
/** How sure it must be that a group is better before it is called the best. */
const SURE = 0.95;

interface GroupedPost {
  readonly group: string;
  readonly format: Format;
  readonly log: number;
}

/** Groups of a creator's own posts against the rest of them, drawn towards no difference. */
export function comparePosts(
  comparison: Comparison,
  evidence: ProfileEvidence,
  context: CompareContext,
): Compared {
  const candidates = comparablePosts(evidence);
  // Before anything is grouped: telling a weekday costs a clock, and few pages hold so many posts.
  if (candidates.length < comparison.fewest)
    return { status: 'uncompared', n: candidates.length, needed: comparison.fewest };
  const posts = candidates.flatMap(({ post, format, log }) => {
    const group = comparison.groupOf(post, context);
    return group === null ? [] : [{ group, format, log }];
  });
  const n = posts.length;
  if (n < comparison.fewest) return { status: 'uncompared', n, needed: comparison.fewest };
  const format = 2 * posts.filter((post) => post.format === 'video').length > n ? 'video' : 'static';
  const spread = spreadFor(
    setFor([], evidence.platform, 'engagement-rate-followers', format),
    evidence.platform,
    'engagement-rate-followers',
    format,
  );
  const level = comparison.withinFormat ? withoutFormat(posts, spread) : posts;
  const told = comparison.told ?? comparison.groups.map(([id]) => id);
  const groups = told.flatMap((id) => levelOf(id, level, spread, comparison.usual) ?? []);
  if (groups.length === 0) return { status: 'uncompared', n, needed: null };
  return {
    status: 'compared',
    basis: 'posts',
    n,
    groups: groups.map(({ sure: _, ...told }) => told),
    best: bestOf(groups),
  };
}

interface ComparablePost {
  readonly post: Post;
  readonly format: Format;
  readonly log: number;
}

/** Settled, unpinned posts of the last year with known engagement. */
function comparablePosts(evidence: ProfileEvidence): readonly ComparablePost[] {
  const counted = new Map(countedPosts(evidence).map((post) => [post.id, post]));
  return evidence.posts.flatMap((post) => {
    const found = counted.get(post.id);
    if (!found || found.pinned || found.age === null) return [];
    if (found.age < GROWN[found.format] || found.age > OLDEST_DAYS) return [];
    const rate = engagementLog(found);
    return typeof rate === 'string' ? [] : [{ post, format: found.format, log: rate.log }];
  });
}

/** Each post against the usual of its own format. */
function withoutFormat(posts: readonly GroupedPost[], { s0 }: Spread): readonly GroupedPost[] {
  const usual = new Map<Format, number>();
  for (const format of ['static', 'video'] as const) {
    const own = posts.filter((post) => post.format === format).map(({ log }) => log);
    if (own.length > 0) usual.set(format, huberLocation(own, s0));
  }
  return posts.map((post) => ({ ...post, log: post.log - (usual.get(post.format) ?? 0) }));
}

/** null = the group or the rest has fewer than three posts. */
function levelOf(
  id: string,
  posts: readonly GroupedPost[],
  { s0, nu }: Spread,
  usual: number,
): (GroupLevel & { readonly sure: number }) | null {
  const own = posts.filter(({ group }) => group === id).map(({ log }) => log);
  const rest = posts.filter(({ group }) => group !== id).map(({ log }) => log);
  if (own.length < FEWEST_FOR_VALUE || rest.length < FEWEST_FOR_VALUE) return null;
  const [here, there] = [huberLocation(own, s0), huberLocation(rest, s0)];
  const squares = squaresAbout(own, here) + squaresAbout(rest, there);
  const s2 = (nu * s0 ** 2 + squares) / (nu + posts.length);
  const seen = LOCATION_COST * s2 * (1 / own.length + 1 / rest.length);
  const variance = 1 / (1 / seen + 1 / BETWEEN ** 2);
  const theta = variance * ((here - there) / seen + usual / BETWEEN ** 2);
  const df = nu + posts.length - 1;
  const sd = Math.sqrt(variance);
  return {
    id,
    n: own.length,
    value: Math.exp(theta),
    low: Math.exp(theta - halfWidth(df) * sd),
    high: Math.exp(theta + halfWidth(df) * sd),
    sure: theta - halfWidth(df, SURE) * sd,
  };
}

function squaresAbout(logs: readonly number[], middle: number): number {
  return logs.reduce((sum, log) => sum + (log - middle) ** 2, 0);
}

function bestOf(groups: readonly (GroupLevel & { readonly sure: number })[]): string | null {
  const [best] = groups.filter(({ sure }) => sure > 0).sort((a, b) => b.value - a.value);
  return best?.id ?? null;
}

import type { PostBar } from '../../lib/core/insight/insight';
import type { PostKind } from '../../lib/core/profile/observation';
import type { BarLayout, LaidBar } from './bar-layout';

export const BAR_SORTS = ['time', 'multiple', 'kind'] as const;
export type BarSort = (typeof BAR_SORTS)[number];

/** Each takes posts away; together they take away what any of them does. */
export const BAR_FILTERS = ['paid', 'video', 'unpinned'] as const;
export type BarFilter = (typeof BAR_FILTERS)[number];

export interface BarView {
  readonly sort: BarSort;
  readonly filters: readonly BarFilter[];
}

export const FIRST_VIEW: BarView = { sort: 'time', filters: [] };

export interface ArrangedBars {
  readonly bars: readonly LaidBar[];
  /** Places in `bars` before which a gap stands: pinned posts apart, each kind for itself. */
  readonly gaps: ReadonlySet<number>;
}

const KINDS: readonly (PostKind | null)[] = ['image', 'carousel', 'video', null];

/** The bars as the user wants to see them. Heights stay: they are against all posts, not against those on show. */
export function arrangeBars({ bars, pinned }: BarLayout, { sort, filters }: BarView): ArrangedBars {
  const kept = bars.filter((bar) => passes(bar, filters));
  const groups = [
    ...(sort === 'kind' ? KINDS.map((kind) => kept.filter(({ post }) => post.kind === kind)) : [kept]),
    pinned.filter((bar) => passes(bar, filters)),
  ].map((group) => (sort === 'multiple' ? [...group].sort(largestFirst) : group));
  const gaps = new Set<number>();
  let at = 0;
  for (const group of groups) {
    if (at > 0 && group.length > 0) gaps.add(at);
    at += group.length;
  }
  return { bars: groups.flat(), gaps };
}

/** Filters that would change something. */
export function usefulFilters({ bars, pinned }: BarLayout): readonly BarFilter[] {
  const all = [...bars, ...pinned];
  return BAR_FILTERS.filter((filter) => {
    const left = all.filter((bar) => passes(bar, [filter])).length;
    return left > 0 && left < all.length;
  });
}

const PASSES: Readonly<Record<BarFilter, (post: PostBar) => boolean>> = {
  paid: ({ paid }) => paid,
  video: ({ kind }) => kind === 'video',
  unpinned: ({ pinned }) => !pinned,
};

function passes({ post }: LaidBar, filters: readonly BarFilter[]): boolean {
  return filters.every((filter) => PASSES[filter](post));
}

/** What is not known stands last. */
function largestFirst(a: LaidBar, b: LaidBar): number {
  return (b.post.multiple ?? -1) - (a.post.multiple ?? -1);
}

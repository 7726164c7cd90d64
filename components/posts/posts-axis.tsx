import type { ReactNode } from 'react';
import type { PostKind } from '../../lib/core/profile/observation';
import { useDates } from '../ui/dates';
import { type PlainKey, useSay } from '../ui/words';
import type { ArrangedBars, BarSort } from './arrange-bars';
import type { BarLayout } from './bar-layout';

const KIND: Readonly<Record<PostKind | 'unknown', PlainKey>> = {
  image: 'posts.kind.image',
  carousel: 'posts.kind.carousel',
  video: 'posts.kind.video',
  unknown: 'posts.kind.unknown',
};

/** What stands at the ends of the bars. */
export function PostsAxis(props: {
  readonly layout: BarLayout;
  readonly arranged: ArrangedBars;
  readonly sort: BarSort;
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { bars } = props.arranged;
  const [start, end] = useEnds(props);
  return (
    <div className="posts-axis small faint" aria-hidden="true">
      <span>{start}</span>
      <span>
        {end}
        {bars.some(({ post }) => post.pinned) ? (
          <span className="posts-apart">{say('posts.pinned-apart')}</span>
        ) : null}
      </span>
    </div>
  );
}

function useEnds(props: Parameters<typeof PostsAxis>[0]): readonly [start: string, end: string] {
  const say = useSay();
  const { day } = useDates();
  const free = props.arranged.bars.filter(({ post }) => !post.pinned);
  switch (props.sort) {
    case 'time': {
      const dated = free.flatMap(({ post }) => post.publishedAt ?? []);
      const [first, last] = [dated[0], dated.at(-1)];
      return [first ? day(first, props.now) : '', last ? day(last, props.now) : ''];
    }
    case 'multiple':
      return free.length > 1 ? [say('posts.axis.most'), say('posts.axis.least')] : ['', ''];
    case 'kind': {
      const kinds = [...new Set(free.map(({ post }) => post.kind ?? 'unknown'))];
      return [kinds.map((kind) => say(KIND[kind])).join(' · '), ''];
    }
  }
}

import { type ReactNode, useState } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { sentence } from '../../lib/core/words/sentence';
import { OptionRow } from '../ui/option-row';
import { SafeLink } from '../ui/safe-link';
import { Unfold } from '../ui/section';
import { Term } from '../ui/term';
import { Rich, useSay } from '../ui/words';
import {
  arrangeBars,
  BAR_FILTERS,
  BAR_SORTS,
  type BarFilter,
  type BarView,
  FIRST_VIEW,
  usefulFilters,
} from './arrange-bars';
import { type BarLayout, type LaidBar, layBars } from './bar-layout';
import { BarList } from './bar-list';
import { usePostWords } from './post-words';
import { PostsAxis } from './posts-axis';
import { PostsTable } from './posts-table';
import './posts.css';

/** Fewer posts than this are seen at a glance: there is nothing to sort. */
const WORTH_SORTING = 4;

/** The posts as bars against the creator's own median, oldest first or as wanted; readable bar by bar by keyboard. */
export function PostsChart(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const describe = usePostWords(props.insight);
  const [view, setView] = useState<BarView>(FIRST_VIEW);
  const [held, setHeld] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const layout = layBars(props.insight);
  const arranged = arrangeBars(layout, view);
  const { bars } = arranged;
  const read =
    bars.find(({ post }) => post.id === pointed) ?? bars.find(({ post }) => post.id === held) ?? null;
  const label = say(`posts.heard.${view.sort}`, { n: bars.length });
  return (
    <>
      <BarList
        arranged={arranged}
        median={layout.median}
        label={label}
        held={read?.post.id ?? null}
        describe={describe}
        onHold={setHeld}
        onPoint={setPointed}
      />
      <PostsAxis layout={layout} arranged={arranged} sort={view.sort} now={props.insight.observedAt} />
      <Readout read={read} describe={describe} />
      {layout.bars.length >= WORTH_SORTING ? (
        <ViewChoices layout={layout} view={view} shown={bars.length} onView={setView} />
      ) : null}
      <Unfold title={say('posts.as-table')}>
        <PostsTable bars={bars} label={label} now={props.insight.observedAt} />
      </Unfold>
    </>
  );
}

/** The figures of one post and the way to it; with no post chosen, how to read the chart. */
function Readout(props: {
  readonly read: LaidBar | null;
  readonly describe: (bar: LaidBar) => string;
}): ReactNode {
  const say = useSay();
  const { read } = props;
  if (!read) {
    return (
      <p className="posts-readout small soft">
        <Rich of={sentence('posts.how-to-read', { median: '' })} with={{ median: <Term word="median" /> }} />
      </p>
    );
  }
  return (
    <p className="posts-readout small soft">
      <span aria-hidden="true">{props.describe(read)}</span>{' '}
      {read.post.url ? <SafeLink url={read.post.url}>{say('posts.open')}</SafeLink> : null}
    </p>
  );
}

/** How the bars stand and which are left; a filter that would change nothing is not offered. */
function ViewChoices(props: {
  readonly layout: BarLayout;
  readonly view: BarView;
  readonly shown: number;
  readonly onView: (view: BarView) => void;
}): ReactNode {
  const say = useSay();
  const { layout, view, onView } = props;
  const useful = usefulFilters(layout);
  const filters = BAR_FILTERS.filter((filter) => useful.includes(filter) || view.filters.includes(filter));
  const all = layout.bars.length + layout.pinned.length;
  const toggle = (filter: BarFilter): void => {
    const rest = view.filters.filter((each) => each !== filter);
    onView({ ...view, filters: rest.length < view.filters.length ? rest : [...rest, filter] });
  };
  return (
    <div className="posts-choices">
      <OptionRow
        name={say('posts.sort')}
        options={BAR_SORTS.map((value) => ({ value, label: say(`posts.sort.${value}`) }))}
        chosen={[view.sort]}
        onPress={(sort) => onView({ ...view, sort })}
      />
      {filters.length > 0 ? (
        <OptionRow
          name={say('posts.filter')}
          options={filters.map((value) => ({ value, label: say(`posts.filter.${value}`) }))}
          chosen={view.filters}
          onPress={toggle}
        />
      ) : null}
      <p className="small soft" role="status">
        {props.shown < all ? say('posts.shown', { n: props.shown, all }) : null}
      </p>
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { sentence } from '../../lib/core/words/sentence';
import { useDates } from '../ui/dates';
import { Unfold } from '../ui/section';
import { Term } from '../ui/term';
import { Rich, useSay } from '../ui/words';
import { type BarLayout, layBars } from './bar-layout';
import { BarList } from './bar-list';
import { usePostWords } from './post-words';
import { PostsTable } from './posts-table';
import './posts.css';

/** The posts as bars, oldest first, against the creator's own median; readable bar by bar by keyboard. */
export function PostsChart(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const describe = usePostWords(props.insight);
  const [readId, setReadId] = useState<string | null>(null);
  const layout = layBars(props.insight);
  const all = [...layout.bars, ...layout.pinned];
  const read = all.find(({ post }) => post.id === readId);
  return (
    <>
      <BarList layout={layout} describe={describe} onRead={setReadId} />
      <Axis layout={layout} now={props.insight.observedAt} />
      <p className="posts-readout small soft" aria-hidden={read ? true : undefined}>
        {read ? describe(read) : <HowToRead />}
      </p>
      <Unfold title={say('posts.as-table')}>
        <PostsTable bars={all} now={props.insight.observedAt} />
      </Unfold>
    </>
  );
}

function Axis(props: { readonly layout: BarLayout; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const dated = props.layout.bars.flatMap(({ post }) => post.publishedAt ?? []);
  const last = dated.at(-1);
  return (
    <div className="posts-axis small faint" aria-hidden="true">
      <span>{dated[0] ? day(dated[0], props.now) : ''}</span>
      <span>
        {last ? day(last, props.now) : ''}
        {props.layout.pinned.length > 0 ? (
          <span className="posts-apart">{say('posts.pinned-apart')}</span>
        ) : null}
      </span>
    </div>
  );
}

function HowToRead(): ReactNode {
  return (
    <Rich of={sentence('posts.how-to-read', { median: '' })} with={{ median: <Term word="median" /> }} />
  );
}

import type { ReactNode } from 'react';
import { midpoint } from '../../lib/core/count/range';
import type { SheetPosts } from '../../lib/core/report/report';
import { type LaidBar, layBars } from '../posts/bar-layout';
import { useDates } from '../ui/dates';
import { type Say, useSay } from '../ui/words';
import { SheetHeading } from './sheet-heading';

const HEIGHT = 48;

/** The posts as bars and, under each bar, the same in figures: picture and table are one. */
export function SheetBars(props: { readonly posts: SheetPosts; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { bars, basis } = props.posts;
  const layout = layBars({ posts: bars, barBasis: basis });
  const all = [...layout.bars, ...layout.pinned];
  const title = say(basis === 'views' ? 'posts.title.views' : 'posts.title.engagements');
  const posts = say('unit.posts', { n: all.length });
  if (all.length === 0) return null;
  return (
    <section className="sheet-part">
      <SheetHeading>
        {title}{' '}
        <span className="quiet">
          {layout.median
            ? say('report.posts.heard', { posts, median: layout.median.value })
            : say('report.posts.heard-plain', { posts })}
        </span>
      </SheetHeading>
      <table className="report-table bars-table">
        <caption className="only-heard">{title}</caption>
        <tbody>
          <tr>
            <td className="bars-head" />
            {all.map((bar) => (
              <td key={bar.post.id}>
                <Bar bar={bar} median={layout.median?.height ?? null} />
              </td>
            ))}
          </tr>
          <Line
            head={say(basis === 'views' ? 'posts.column.views' : 'posts.column.engagements')}
            bars={all}
            cell={({ value }) => (value ? say('count.compact', { n: midpoint(value) }) : UNKNOWN)}
          />
          <Line
            head={say('report.posts.multiple')}
            bars={all}
            cell={({ post }) =>
              post.multiple === null ? UNKNOWN : say('posts.times', { multiple: post.multiple })
            }
          />
          <Line
            head={say('report.posts.date')}
            bars={all}
            cell={({ post }) => (post.publishedAt ? day(post.publishedAt, props.now) : UNKNOWN)}
          />
          {all.some((bar) => marksOf(say, bar) !== '') ? (
            <Line head={say('report.posts.marks')} bars={all} cell={(bar) => marksOf(say, bar)} />
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

const UNKNOWN = '–';

function Line(props: {
  readonly head: string;
  readonly bars: readonly LaidBar[];
  readonly cell: (bar: LaidBar) => string;
}): ReactNode {
  return (
    <tr>
      <th scope="row">{props.head}</th>
      {props.bars.map((bar) => (
        <td key={bar.post.id}>{props.cell(bar)}</td>
      ))}
    </tr>
  );
}

/** A dashed line at the median; a post beyond the chart's end has no cap. */
function Bar(props: { readonly bar: LaidBar; readonly median: number | null }): ReactNode {
  const { bar, median } = props;
  const tall = (bar.height ?? 0) * (HEIGHT - 2);
  const line = median === null ? null : HEIGHT - median * (HEIGHT - 2);
  return (
    <svg className="bar" width="100%" height={HEIGHT} aria-hidden="true">
      <rect
        className="bar-body"
        data-paid={bar.post.paid}
        data-apart={bar.post.pinned || bar.post.young}
        x="12%"
        width="76%"
        y={HEIGHT - tall}
        height={tall}
      />
      {line === null ? null : <line className="bar-median" x1="0" x2="100%" y1={line} y2={line} />}
      <line className="bar-ground" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

function marksOf(say: Say, { post, cut }: LaidBar): string {
  return [
    post.paid ? say('report.mark.paid') : null,
    post.pinned ? say('report.mark.pinned') : null,
    post.young ? say('report.mark.young') : null,
    cut && !post.pinned ? say('report.mark.cut') : null,
  ]
    .filter((mark) => mark !== null)
    .join(', ');
}

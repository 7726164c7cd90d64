import type { ReactNode } from 'react';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { SafeLink } from '../ui/safe-link';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';
import type { LaidBar } from './bar-layout';

/** The same figures as the bars, as a table. */
export function PostsTable(props: {
  readonly bars: readonly LaidBar[];
  readonly label: string;
  readonly now: string;
}): ReactNode {
  const say = useSay();
  return (
    <Table
      caption={props.label}
      heads={[
        say('posts.column.date'),
        figureHead(say('posts.column.views')),
        figureHead(say('posts.column.engagements')),
        figureHead(say('posts.column.multiple')),
        say('posts.column.marks'),
      ]}
    >
      {props.bars.map((bar) => (
        <PostRow key={bar.post.id} bar={bar} now={props.now} />
      ))}
    </Table>
  );
}

function PostRow(props: { readonly bar: LaidBar; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { post } = props.bar;
  const date = post.publishedAt ? day(post.publishedAt, props.now) : say('posts.undated');
  const marks = [
    post.paid ? say('posts.paid') : null,
    post.pinned ? say('posts.pinned') : null,
    post.young ? say('posts.young') : null,
    post.likesHidden ? say('posts.likes-hidden') : null,
  ].filter((mark) => mark !== null);
  return (
    <tr>
      <th scope="row">{post.url ? <SafeLink url={post.url}>{date}</SafeLink> : date}</th>
      <td className="figure-cell">
        <Count of={post.views} />
      </td>
      <td className="figure-cell">
        <Count of={post.engagements} />
      </td>
      <td className="figure-cell">
        {post.multiple === null ? (
          <span className="faint">{say('value.unknown')}</span>
        ) : (
          say('posts.times', { multiple: post.multiple })
        )}
      </td>
      <td>{marks.join(', ')}</td>
    </tr>
  );
}

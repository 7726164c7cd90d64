import type { ReactNode } from 'react';
import { COMMENT_KINDS, type CommentKind } from '../../lib/core/profile/comment-measures';
import type { Conversation } from '../../lib/core/signals/conversation';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';

type Measured = Extract<Conversation, { readonly status: 'measured' }>;

/** What the comments on opened posts are like: one sentence, then the kinds as bars with their counts. */
export function ConversationSection(props: { readonly conversation: Conversation }): ReactNode {
  const say = useSay();
  const { conversation } = props;
  if (conversation.status === 'unmeasured') {
    return (
      <Section title={say('conversation.title')}>
        <p className="soft">{say('lacking.conversation')}</p>
      </Section>
    );
  }
  const basis = say('conversation.basis', {
    comments: say('unit.comments', { n: conversation.n }),
    posts: say('unit.posts', { n: conversation.posts }),
  });
  return (
    <Section title={say('conversation.title')} aside={basis}>
      <p className="soft">
        {say('conversation.sentence', {
          say: conversation.kinds.substantive / Math.max(1, conversation.n),
          answered: conversation.ownerReplyShare,
        })}
      </p>
      <KindsTable conversation={conversation} />
    </Section>
  );
}

function KindsTable(props: { readonly conversation: Measured }): ReactNode {
  const say = useSay();
  const { kinds } = props.conversation;
  const most = Math.max(1, ...Object.values(kinds));
  const shown = COMMENT_KINDS.filter((kind) => kinds[kind] > 0).toSorted((a, b) => kinds[b] - kinds[a]);
  return (
    <table className="kinds small">
      <caption className="only-heard">{say('conversation.title')}</caption>
      <tbody>
        {shown.map((kind) => (
          <KindRow key={kind} kind={kind} count={kinds[kind]} share={kinds[kind] / most} />
        ))}
      </tbody>
    </table>
  );
}

function KindRow(props: {
  readonly kind: CommentKind;
  readonly count: number;
  readonly share: number;
}): ReactNode {
  const say = useSay();
  return (
    <tr>
      <th scope="row">{say(`comment.${props.kind}`)}</th>
      <td className="kinds-bar" aria-hidden="true">
        <span className="meter">
          <span className="meter-fill" style={{ inlineSize: `${props.share * 100}%` }} />
        </span>
      </td>
      <td className="figure-cell">{say('count.whole', { n: props.count })}</td>
    </tr>
  );
}

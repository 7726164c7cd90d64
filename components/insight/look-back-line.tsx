import { type ReactNode, useEffect, useId, useState } from 'react';
import type { LookBack } from '../../lib/core/niche/match';
import { BRIEF_LIMITS } from '../../lib/core/score/brief-limits';
import { readAmount } from '../../lib/core/score/read-amount';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import { useSay } from '../ui/words';
import type { ListDesk } from './list-chooser';

/** How far back red lines and brands were looked for; to be changed where the surface may. */
export function LookBackLine(props: {
  readonly looked: LookBack;
  readonly desk: ListDesk | null;
  readonly listId: string;
}): ReactNode {
  const say = useSay();
  const { days, posts, older, unread } = props.looked;
  const counted = (n: number) => say('unit.posts', { n });
  return (
    <div className="look-back small soft">
      <p>
        {days === null
          ? say('look-back.all', { posts: counted(posts) })
          : say('look-back.days', { n: days, posts: counted(posts) })}{' '}
        {older > 0 ? say('look-back.older', { posts: counted(older) }) : null}{' '}
        {unread > 0 ? say('look-back.unread', { posts: counted(unread) }) : null}
      </p>
      {props.desk ? <DaysField days={days} desk={props.desk} listId={props.listId} /> : null}
    </div>
  );
}

/** Taken over when the field is left or Enter is pressed. */
function DaysField(props: {
  readonly days: number | null;
  readonly desk: ListDesk;
  readonly listId: string;
}): ReactNode {
  const say = useSay();
  const id = useId();
  const { days, desk, listId } = props;
  const held = days === null ? '' : String(days);
  const [text, setText] = useState(held);
  const [wrong, setWrong] = useState<Sentence | null>(null);
  useEffect(() => setText(held), [held]);
  const take = (): void => {
    const read = readDays(text);
    setWrong(read.status === 'wrong' ? read.because : null);
    if (read.status === 'wrong' || read.days === days) return;
    void desk.lookBack(listId, read.days).catch(() => setText(held));
  };
  return (
    <span className="look-back-field">
      <label htmlFor={id}>{say('look-back.label')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={say('look-back.empty')}
        value={text}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {wrong ? (
        <span id={`${id}-wrong`} className="look-back-wrong" role="alert">
          {say(wrong)}
        </span>
      ) : null}
    </span>
  );
}

type Read =
  | { readonly status: 'read'; readonly days: number | null }
  | { readonly status: 'wrong'; readonly because: Sentence };

function readDays(text: string): Read {
  if (text.trim() === '') return { status: 'read', days: null };
  const days = readAmount(text);
  const most = BRIEF_LIMITS.lookBackDays;
  if (days === null || !Number.isInteger(days))
    return { status: 'wrong', because: sentence('brief.wrong.whole') };
  if (days < 1 || days > most) {
    return { status: 'wrong', because: sentence('brief.wrong.bounds', { least: 1, most }) };
  }
  return { status: 'read', days };
}

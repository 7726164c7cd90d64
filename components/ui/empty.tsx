import type { ReactNode } from 'react';
import './parts.css';

/** Nothing here, why, and the one thing to do about it. `urgent` is read out at once. */
export function Empty(props: {
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
  readonly speaks?: 'calmly' | 'at-once';
}): ReactNode {
  const role = props.speaks && (props.speaks === 'at-once' ? 'alert' : 'status');
  return (
    <div className="empty" role={role}>
      <h3>{props.title}</h3>
      {props.text ? <p className="soft">{props.text}</p> : null}
      {props.action}
    </div>
  );
}

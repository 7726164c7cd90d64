import type { ReactNode } from 'react';
import type { DueList } from '../../lib/core/library/due';
import { isolate, useSay } from '../ui/words';

/** Follow-ups whose day has come, each list with the way to it. */
export function DueLines(props: { readonly due: readonly DueList[] }): ReactNode {
  const say = useSay();
  if (props.due.length === 0) return null;
  return (
    <ul className="due-lines small">
      {props.due.map(({ listId, name, n }) => (
        <li key={listId}>
          <a href={`/dashboard.html#list/${encodeURIComponent(listId)}`} target="_blank" rel="noopener">
            {say('due.in-list', { n, list: isolate(name) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';

export function Tag(props: {
  readonly children: ReactNode;
  readonly look?: 'usual' | 'tier' | 'good' | 'look' | 'bad';
  readonly hint?: string;
}): ReactNode {
  return (
    <span className="tag" data-look={props.look ?? 'usual'} title={props.hint}>
      {props.children}
    </span>
  );
}

import type { ReactNode } from 'react';

/** One part of the design in one state, with its name below. */
export function Cell(props: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <figure className="gallery-cell" data-wide={props.wide ?? false}>
      <div className="gallery-stage">{props.children}</div>
      <figcaption className="small faint">{props.name}</figcaption>
    </figure>
  );
}

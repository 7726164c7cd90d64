import type { ReactNode } from 'react';

/** A small picture of a line over time, as wide as there is room; the label says what it shows. */
export function LineFrame(props: {
  readonly label: string;
  /** In units of the picture, of which its width has 100. */
  readonly height: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      className="person-line"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 100 ${props.height}`}
      preserveAspectRatio="none"
    >
      <title>{props.label}</title>
      {props.children}
    </svg>
  );
}

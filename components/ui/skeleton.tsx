import type { ReactNode } from 'react';
import './parts.css';

const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Lines that stand for rows still being read, at most eight; what is read is heard. */
export function Skeleton(props: { readonly label: string; readonly lines?: number }): ReactNode {
  return (
    <div className="skeleton-lines" role="status">
      <span className="only-heard">{props.label}</span>
      {LINES.slice(0, props.lines).map((line) => (
        <span key={line} className="skeleton" />
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import { isolate, useSay } from '../ui/words';

const ROWS = ['first', 'second', 'third', 'fourth'] as const;

/** The panel's own shape while the page is being read: nothing jumps when the figures come. */
export function ReadingSkeleton(props: {
  /** null = a post whose author is not known yet. */
  readonly handle: string | null;
}): ReactNode {
  const say = useSay();
  return (
    <div className="reading-skeleton" role="status" aria-label={say('state.reading.title')}>
      <div className="head">
        <span className="monogram" />
        <div className="head-words">
          <h1 className="head-name">
            {props.handle === null
              ? say('state.reading.post')
              : say('head.at', { handle: isolate(props.handle) })}
          </h1>
          <p className="small soft">{say('state.reading.title')}</p>
        </div>
      </div>
      <div className="section">
        <span className="skeleton skeleton-tall" />
      </div>
      <div className="section">
        {ROWS.map((row) => (
          <div className="figure-row" key={row}>
            <span className="skeleton" />
            <span className="skeleton skeleton-thin" />
            <span className="skeleton" />
          </div>
        ))}
      </div>
    </div>
  );
}

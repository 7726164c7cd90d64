import type { ReactNode } from 'react';
import type { Gesture } from '../../lib/core/insight/insight';
import { sentence } from '../../lib/core/words/sentence';
import { Rich, useSay } from '../ui/words';

/** The one thing that would make the answer surer. */
export function GestureLine(props: { readonly gesture: Gesture }): ReactNode {
  const say = useSay();
  return (
    <p className="notice gesture">
      <svg className="gesture-arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="M2.5 8 H13 M9 4 L13 8 L9 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>
        <Rich
          of={sentence('gesture.line', { what: '', adds: say(props.gesture.adds) })}
          with={{ what: <b>{say(props.gesture.what)}</b> }}
        />
      </span>
    </p>
  );
}

import type { ReactNode } from 'react';

export type Tone = 'good' | 'look' | 'bad' | 'unknown';

const STROKE: Readonly<Record<Tone, string>> = {
  good: 'M4.8 8.3 L7 10.6 L11.3 5.7',
  look: 'M8 4.4 V8.9 M8 11.2 V11.6',
  bad: 'M5.4 5.4 L10.6 10.6 M10.6 5.4 L5.4 10.6',
  unknown: 'M6.2 6.2 C6.4 4.2 9.8 4.3 9.7 6.4 C9.6 7.8 8 7.7 8 9.3 M8 11.3 V11.6',
};

/** A judgement told by shape as well as colour; the words beside it say the same, so it is not read out. */
export function Sign(props: { readonly tone: Tone }): ReactNode {
  return (
    <svg className="sign" data-tone={props.tone} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" strokeWidth="1" />
      <path
        d={STROKE[props.tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

import type { ReactNode } from 'react';

/** The gold streak on slate. Decoration: the product's name always stands beside it. */
export function TouchstoneMark(props: { readonly size: number }): ReactNode {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="116" height="116" rx="26" fill="#1f2937" />
      <path
        d="M28 92 C52 84 74 62 100 34"
        fill="none"
        stroke="#d9a441"
        strokeWidth="14"
        strokeLinecap="round"
      />
      <path
        d="M40 84 C60 74 76 58 90 44"
        fill="none"
        stroke="#f4d58d"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </svg>
  );
}

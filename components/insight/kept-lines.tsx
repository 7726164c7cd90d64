import type { ReactNode } from 'react';
import type { HandleChange } from '../../lib/core/profile/handle-change';
import { type PlainKey, useSay } from '../ui/words';

const HANDLE_CHANGE = {
  'taken-over': 'reader.took-over',
  'taken-away': 'reader.taken-away',
} as const satisfies Record<HandleChange, PlainKey>;

/** What is unusual in how this profile is kept; nothing where nothing is. */
export function KeptLines(props: {
  /** Shown, not kept. */
  readonly crowded: boolean;
  readonly handleChange: HandleChange | undefined;
}): ReactNode {
  const say = useSay();
  const lines: readonly PlainKey[] = [
    ...(props.crowded ? (['reader.crowded'] as const) : []),
    ...(props.handleChange ? [HANDLE_CHANGE[props.handleChange]] : []),
  ];
  return lines.map((line) => (
    <p key={line} className="kept-line small soft">
      {say(line)}
    </p>
  ));
}

import type { ReactNode } from 'react';
import { type ProfileKey, tookOver } from '../../lib/core/profile/record';
import { type PlainKey, useSay } from '../ui/words';

/** What is unusual in how this profile is kept; nothing where nothing is. */
export function KeptLines(props: {
  readonly insight: { readonly key: ProfileKey; readonly handle: string };
  /** Shown, not kept. */
  readonly crowded: boolean;
}): ReactNode {
  const say = useSay();
  const lines: readonly PlainKey[] = [
    ...(props.crowded ? (['reader.crowded'] as const) : []),
    ...(tookOver(props.insight) ? (['reader.took-over'] as const) : []),
  ];
  return lines.map((line) => (
    <p key={line} className="kept-line small soft">
      {say(line)}
    </p>
  ));
}

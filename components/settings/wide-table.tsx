import type { ReactNode } from 'react';
import { Table } from '../ui/table';
import { type PlainKey, useSay } from '../ui/words';

/** A table as wide as the page, its heads named by their keys. */
export function WideTable(props: {
  readonly caption: PlainKey;
  readonly heads: readonly PlainKey[];
  /** Rows. */
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  return (
    <Table caption={say(props.caption)} heads={props.heads.map((head) => say(head))} wide>
      {props.children}
    </Table>
  );
}

import type { ReactNode } from 'react';
import { type PlainKey, useSay } from '../ui/words';

/** A table as wide as the page; on a narrow one it scrolls by itself (browsers let the keyboard reach what scrolls). */
export function WideTable(props: {
  readonly caption: PlainKey;
  readonly heads: readonly PlainKey[];
  /** Rows. */
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  return (
    <div className="wide-table">
      <table className="bare-table">
        <caption className="only-heard">{say(props.caption)}</caption>
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';

/** The head of a column; a string is the head of a column of words. words = what is drawn in the name's stead. */
export type Head =
  | string
  | { readonly name: string; readonly figure: true; readonly words?: ReactNode }
  | { readonly name: string; readonly words: ReactNode };

/**
 * A plain table of figures and words: rows are the children. `wide` = it scrolls by itself on a narrow page
 * (browsers let the keyboard reach what scrolls).
 */
export function Table(props: {
  /** Heard, not seen: what stands above says the same. */
  readonly caption: string;
  /** Empty = the rows name themselves. */
  readonly heads: readonly Head[];
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly className?: string;
  readonly wide?: boolean;
}): ReactNode {
  const { heads, className } = props;
  const table = (
    <table className={className ? `bare-table ${className}` : 'bare-table'}>
      <caption className="only-heard">{props.caption}</caption>
      {heads.length > 0 ? (
        <thead>
          <tr>{heads.map(headCell)}</tr>
        </thead>
      ) : null}
      <tbody>{props.children}</tbody>
      {props.foot ? <tfoot>{props.foot}</tfoot> : null}
    </table>
  );
  return props.wide ? <div className="wide-table">{table}</div> : table;
}

function headCell(head: Head): ReactNode {
  if (typeof head === 'string') {
    return (
      <th key={head} scope="col">
        {head}
      </th>
    );
  }
  return (
    <th key={head.name} scope="col" className={'figure' in head ? 'figure-cell' : undefined}>
      {head.words ?? head.name}
    </th>
  );
}

/** The head of a column of figures. */
export function figureHead(name: string): Head {
  return { name, figure: true };
}

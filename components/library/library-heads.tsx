import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SortId } from '../../lib/core/library/library-query';
import { useParts } from '../ui/use-parts';
import { type PlainKey, useSay } from '../ui/words';
import type { LibraryColumn } from './library-columns';
import type { FitShown } from './library-port';
import type { LibraryState } from './library-state';

/** The heads of the columns, which sort. */
export function LibraryHeads(props: {
  readonly library: StoreApi<LibraryState>;
  readonly columns: readonly LibraryColumn[];
}): ReactNode {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col" className="choose-cell">
          <span className="only-heard">{say('library.column.choose')}</span>
        </th>
        <th scope="col" aria-sort={useOrder(props.library, 'handle')}>
          <SortButton library={props.library} sort="handle" />
        </th>
        {props.columns.map(({ name, head, sort, figure }) => (
          <SortHead key={name} library={props.library} label={say(head)} sort={sort} figure={figure} />
        ))}
      </tr>
    </thead>
  );
}

function SortHead(props: {
  readonly library: StoreApi<LibraryState>;
  readonly label: string;
  readonly sort: SortId | null;
  readonly figure: boolean;
}): ReactNode {
  const order = useOrder(props.library, props.sort);
  return (
    <th scope="col" className={props.figure ? 'figure-cell' : undefined} aria-sort={order}>
      {props.sort ? <SortButton library={props.library} sort={props.sort} /> : props.label}
    </th>
  );
}

function useOrder(
  library: StoreApi<LibraryState>,
  sort: SortId | null,
): 'ascending' | 'descending' | undefined {
  const query = useStore(library, (state) => state.query);
  const unordered = useStore(library, (state) => state.fit === 'brief-unordered');
  if (query.sort !== sort || (sort === 'fit' && unordered)) return undefined;
  return query.descending ? 'descending' : 'ascending';
}

function SortButton(props: { readonly library: StoreApi<LibraryState>; readonly sort: SortId }): ReactNode {
  const say = useSay();
  const order = useOrder(props.library, props.sort);
  const { sortBy, fit } = useParts(props.library, 'sortBy', 'fit');
  return (
    <button type="button" className="sort-button" data-order={order} onClick={() => void sortBy(props.sort)}>
      {say(headOf(props.sort, fit))}
    </button>
  );
}

/** The head of what is sorted by: a fit is named by whose it is. */
export function headOf(sort: SortId, fit: FitShown): PlainKey {
  return sort === 'fit' && fit !== 'everybody' ? 'library.column.fit.brief' : `library.column.${sort}`;
}

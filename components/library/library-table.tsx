import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SortId } from '../../lib/core/library/library-query';
import type { LibraryRow } from '../../lib/core/library/library-row';
import { isTie } from '../../lib/core/library/ties';
import { isolate, useSay } from '../ui/words';
import { COLUMNS } from './library-columns';
import type { LibraryState } from './library-state';
import { ROW_HEIGHT, useRowInSight, useWindow } from './use-window';

const HEAD_HEIGHT = 40;
/** So many rows before the end of what was read, more is read. */
const AHEAD = 60;

/** The rows read so far, drawn only where they can be seen. */
export function LibraryTable(props: {
  readonly library: StoreApi<LibraryState>;
  readonly now: string;
  readonly onOpen: (row: LibraryRow) => void;
}): ReactNode {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const { rows, next, query, active, chosen, total, more } = useStore(props.library);
  const all = rows ?? [];
  const shown = useWindow(box, all.length);
  useRowInSight(box, active, HEAD_HEIGHT);
  useEffect(() => {
    if (next && shown.to + AHEAD > all.length) void more();
  }, [next, shown.to, all.length, more]);
  const byFit = query.sort === 'fit';
  return (
    <div className="library-box" ref={box}>
      <table className="library-table" aria-rowcount={next ? -1 : all.length + 1}>
        <caption className="only-heard">
          {say('library.table')}. {say('library.sorted', { column: say(`library.column.${query.sort}`) })}.{' '}
          {total === null ? null : say('library.lead', { n: total })}
        </caption>
        <Heads library={props.library} />
        <tbody>
          <Gap rows={shown.from} />
          {all.slice(shown.from, shown.to).map((row, index) => {
            const at = shown.from + index;
            const above = all[at - 1];
            return (
              <Row
                key={row.key}
                row={row}
                at={at}
                tie={byFit && above !== undefined && isTie(row, above)}
                active={at === active}
                chosen={chosen.has(row.key)}
                library={props.library}
                now={props.now}
                onOpen={props.onOpen}
              />
            );
          })}
          <Gap rows={all.length - shown.to} />
        </tbody>
      </table>
    </div>
  );
}

function Heads(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
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
        {COLUMNS.map(({ name, head, sort, figure }) => (
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
  if (query.sort !== sort) return undefined;
  return query.descending ? 'descending' : 'ascending';
}

function SortButton(props: { readonly library: StoreApi<LibraryState>; readonly sort: SortId }): ReactNode {
  const say = useSay();
  const order = useOrder(props.library, props.sort);
  const sortBy = useStore(props.library, (state) => state.sortBy);
  return (
    <button type="button" className="sort-button" data-order={order} onClick={() => void sortBy(props.sort)}>
      {say(`library.column.${props.sort}`)}
    </button>
  );
}

/** Stands for rows that are not drawn. */
function Gap(props: { readonly rows: number }): ReactNode {
  if (props.rows <= 0) return null;
  return (
    <tr className="gap-row" style={{ height: props.rows * ROW_HEIGHT }}>
      <td colSpan={COLUMNS.length + 2} />
    </tr>
  );
}

interface RowProps {
  readonly row: LibraryRow;
  readonly at: number;
  readonly tie: boolean;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly library: StoreApi<LibraryState>;
  readonly now: string;
  readonly onOpen: (row: LibraryRow) => void;
}

function Row(props: RowProps): ReactNode {
  const say = useSay();
  const { row, at, active, chosen, library } = props;
  const self = useRef<HTMLTableRowElement>(null);
  const name = row.name?.trim() || row.handle;
  useEffect(() => {
    // The row at hand takes the focus that another row has, never that of a field.
    const focused = document.activeElement;
    if (active && focused instanceof HTMLElement && focused.closest('.library-table tbody')) {
      self.current?.focus({ preventScroll: true });
    }
  }, [active]);
  return (
    <tr
      ref={self}
      className="library-row"
      data-key={row.key}
      data-active={active || undefined}
      aria-rowindex={at + 2}
      tabIndex={active ? 0 : -1}
      onClick={() => library.getState().moveTo(at)}
      onDoubleClick={() => props.onOpen(row)}
      onKeyDown={(event) => onRowKey(event, props)}
    >
      <td className="choose-cell">
        <input
          type="checkbox"
          tabIndex={active ? 0 : -1}
          aria-label={say('library.choose', { name: isolate(name) })}
          checked={chosen}
          onChange={(event) => library.getState().choose(row.key, event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className="creator-cell">
        <a href={`#profile/${encodeURIComponent(row.key)}`} tabIndex={active ? 0 : -1}>
          <bdi className="creator-name">{name}</bdi>
          <span className="small faint creator-handle">
            {say('head.at', { handle: isolate(row.handle) })}
          </span>
        </a>
      </th>
      {COLUMNS.map(({ name: column, figure, Cell }) => (
        <td key={column} className={figure ? 'figure-cell' : undefined}>
          <Cell row={row} tie={props.tie} now={props.now} />
        </td>
      ))}
    </tr>
  );
}

const PAGE = 12;

function onRowKey(
  event: KeyboardEvent<HTMLTableRowElement>,
  { row, at, chosen, library, onOpen }: RowProps,
): void {
  if (event.target !== event.currentTarget) return;
  const { moveTo, choose, rows } = library.getState();
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(at + 1),
    ArrowUp: () => moveTo(at - 1),
    PageDown: () => moveTo(at + PAGE),
    PageUp: () => moveTo(at - PAGE),
    Home: () => moveTo(0),
    End: () => moveTo((rows?.length ?? 1) - 1),
    Enter: () => onOpen(row),
    ' ': () => choose(row.key, !chosen),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

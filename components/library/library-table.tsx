import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { StoreApi } from 'zustand';
import type { LibraryRow } from '../../lib/core/library/library-row';
import { isTie } from '../../lib/core/library/ties';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { useDates } from '../ui/dates';
import { useParts } from '../ui/use-parts';
import { isolate, useSay } from '../ui/words';
import { columnsNamed, type LibraryColumn } from './library-columns';
import { headOf, LibraryHeads } from './library-heads';
import type { LibraryState } from './library-state';
import { ROW_HEIGHT, useRowInSight, useWindow } from './use-window';

const HEAD_HEIGHT = 40;
const CHOOSE_WIDTH = 44;
const CREATOR_WIDTH = 176;
const FIXED_WIDTH = CHOOSE_WIDTH + CREATOR_WIDTH;
/** So many rows before the end of what was read, more is read. */
const AHEAD = 60;

const NO_ROWS: readonly LibraryRow[] = [];

/** What a row leads to. */
interface RowWays {
  readonly onOpen: (row: LibraryRow) => void;
  /** A key that does nothing here is the beginning of a search. */
  readonly onType: (text: string) => void;
}

/** The rows read so far, drawn only where they can be seen. */
export function LibraryTable(
  props: RowWays & { readonly library: StoreApi<LibraryState>; readonly now: string },
): ReactNode {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const { rows, next, query, fit, active, chosen, total, more, columns, trends, see } = useParts(
    props.library,
    'rows',
    'next',
    'query',
    'fit',
    'active',
    'chosen',
    'total',
    'more',
    'columns',
    'trends',
    'see',
  );
  // Lines may come a moment later: rows that come into sight do not wait for those of others.
  const lines = useDeferredValue(trends);
  const all = rows ?? NO_ROWS;
  const shown = useWindow(box, all);
  useRowInSight(box, active, HEAD_HEIGHT);
  useEffect(() => {
    if (next && shown.to + AHEAD > all.length) void more();
  }, [next, shown.to, all.length, more]);
  const shownColumns = useMemo(() => columnsNamed(columns), [columns]);
  const ways = useRef<RowWays>(props);
  useEffect(() => {
    ways.current = props;
  }, [props]);
  const trendShown = columns.includes('trend');
  useEffect(() => {
    if (trendShown) void see((rows ?? []).slice(shown.from, shown.to).map(({ key }) => key));
  }, [trendShown, see, rows, shown.from, shown.to]);
  const byFit = query.sort === 'fit' && fit !== 'brief-unordered';
  const width = shownColumns.reduce((sum, column) => sum + column.width, FIXED_WIDTH);
  return (
    <div className="library-box" ref={box}>
      <table
        className="library-table"
        aria-rowcount={next ? -1 : all.length + 1}
        style={{ minInlineSize: width }}
      >
        <caption className="only-heard">
          {say('library.table')}.{' '}
          {say('library.sorted', { column: say(headOf(query.sort, byFit ? fit : 'everybody')) })}.{' '}
          {total === null ? null : say('library.lead', { n: total })}
        </caption>
        <colgroup>
          <col style={{ inlineSize: CHOOSE_WIDTH }} />
          <col style={{ inlineSize: CREATOR_WIDTH }} />
          {shownColumns.map(({ name, width: wide }) => (
            <col key={name} style={{ inlineSize: wide }} />
          ))}
        </colgroup>
        <LibraryHeads library={props.library} columns={shownColumns} />
        <tbody>
          <Gap rows={shown.from} columns={shownColumns.length} />
          {all.slice(shown.from, shown.to).map((row, index) => {
            const at = shown.from + index;
            const above = all[at - 1];
            return (
              <Row
                key={row.key}
                row={row}
                at={at}
                forBrief={fit !== 'everybody'}
                tie={byFit && above !== undefined && isTie(row, above)}
                active={at === active}
                chosen={chosen.has(row.key)}
                library={props.library}
                columns={shownColumns}
                trend={lines.get(row.key) ?? null}
                now={props.now}
                ways={ways}
              />
            );
          })}
          <Gap rows={all.length - shown.to} columns={shownColumns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
function Gap(props: { readonly rows: number; readonly columns: number }): ReactNode {
  if (props.rows <= 0) return null;
  return (
    <tr className="gap-row" style={{ height: props.rows * ROW_HEIGHT }}>
      <td colSpan={props.columns + 2} />
    </tr>
  );
}

interface RowProps {
  readonly row: LibraryRow;
  readonly at: number;
  readonly tie: boolean;
  readonly forBrief: boolean;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly library: StoreApi<LibraryState>;
  readonly columns: readonly LibraryColumn[];
  /** null = not read yet. */
  readonly trend: readonly FollowerPoint[] | null;
  readonly now: string;
  readonly ways: RefObject<RowWays>;
}

/** Drawn anew only where something of it changed: going through the rows draws those that come into sight. */
const Row = memo(function Row(props: RowProps): ReactNode {
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
      onClick={(event) => {
        const { moveTo, stretchTo } = library.getState();
        if (event.shiftKey) stretchTo(at);
        else moveTo(at);
      }}
      onDoubleClick={() => props.ways.current.onOpen(row)}
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
            {row.notFoundAt === undefined ? null : <NotFound at={row.notFoundAt} now={props.now} />}
          </span>
        </a>
      </th>
      {props.columns.map(({ name: column, figure, Cell }) => (
        <td key={column} className={figure ? 'figure-cell' : undefined}>
          <Cell row={row} tie={props.tie} forBrief={props.forBrief} now={props.now} trend={props.trend} />
        </td>
      ))}
    </tr>
  );
});

function NotFound(props: { readonly at: string; readonly now: string }): ReactNode {
  const say = useSay();
  const dates = useDates();
  return (
    <span className="creator-not-found">{say('not-found.row', { day: dates.day(props.at, props.now) })}</span>
  );
}

const PAGE = 12;

function onRowKey(
  event: KeyboardEvent<HTMLTableRowElement>,
  { row, at, chosen, library, ways }: RowProps,
): void {
  if (event.target !== event.currentTarget) return;
  const { moveTo: go, stretchTo, choose, chooseAll, rows } = library.getState();
  const moveTo = event.shiftKey ? stretchTo : go;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(at + 1),
    ArrowUp: () => moveTo(at - 1),
    PageDown: () => moveTo(at + PAGE),
    PageUp: () => moveTo(at - PAGE),
    Home: () => moveTo(0),
    End: () => moveTo((rows?.length ?? 1) - 1),
    Enter: () => ways.current.onOpen(row),
    ' ': () => choose(row.key, !chosen),
  };
  const all = event.key === 'a' && (event.ctrlKey || event.metaKey) ? chooseAll : undefined;
  const act = all ?? acts[event.key];
  if (act) {
    event.preventDefault();
    act();
  } else if (/^[\p{L}\p{N}@]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    ways.current.onType(event.key);
  }
}

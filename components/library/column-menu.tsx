import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { useParts } from '../ui/use-parts';
import { useSay } from '../ui/words';
import { COLUMNS, columnsNamed, type LibraryColumn } from './library-columns';
import { type LibraryState, USUAL_COLUMNS } from './library-state';

/** Which columns the table shows, and in which order. */
export function ColumnMenu(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  const { columns, show } = useParts(props.library, 'columns', 'show');
  const shown = columnsNamed(columns);
  const others = COLUMNS.filter(({ name }) => !columns.includes(name));
  return (
    <Menu label={say('columns.title')}>
      {() => (
        <fieldset className="column-lines">
          <legend className="small soft">{say('columns.text')}</legend>
          {[...shown, ...others].map((column) => (
            <Line key={column.name} column={column} columns={columns} onShow={show} />
          ))}
          <Button look="plain" onPress={() => show(USUAL_COLUMNS)}>
            {say('columns.usual')}
          </Button>
        </fieldset>
      )}
    </Menu>
  );
}

function Line(props: {
  readonly column: LibraryColumn;
  readonly columns: readonly string[];
  readonly onShow: (columns: readonly string[]) => void;
}): ReactNode {
  const say = useSay();
  const { column, columns, onShow } = props;
  const at = columns.indexOf(column.name);
  const head = say(column.head);
  return (
    <div className="column-line">
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          onChange={({ currentTarget }) =>
            onShow(
              currentTarget.checked
                ? [...columns, column.name]
                : columns.filter((name) => name !== column.name),
            )
          }
        />
        {head}
      </label>
      {at < 0 ? null : (
        <>
          <Button
            look="plain"
            label={say('columns.earlier.heard', { column: head })}
            disabled={at === 0}
            onPress={() => onShow(moved(columns, at, at - 1))}
          >
            {say('columns.earlier')}
          </Button>
          <Button
            look="plain"
            label={say('columns.later.heard', { column: head })}
            disabled={at === columns.length - 1}
            onPress={() => onShow(moved(columns, at, at + 1))}
          >
            {say('columns.later')}
          </Button>
        </>
      )}
    </div>
  );
}

function moved(columns: readonly string[], from: number, to: number): readonly string[] {
  const rest = columns.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...columns.slice(from, from + 1), ...rest.slice(to)];
}

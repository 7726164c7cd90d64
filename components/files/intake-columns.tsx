import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { COLUMN_KINDS, type ColumnKind } from '../../lib/core/intake/columns';
import type { Sheet } from '../../lib/core/intake/read-sheet';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import { Choice } from '../library/choice';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Table } from '../ui/table';
import { type Say, useSay } from '../ui/words';
import type { IntakeState, IntakeTarget } from './intake-state';

const ROWS_SHOWN = 6;
const NEW_LIST = 'new';

/** What each column is taken for, above the first rows; and where the creators go. */
export function IntakeColumns(props: { readonly intake: StoreApi<IntakeState> }): ReactNode {
  const say = useSay();
  const { sheet, check, leave, ...state } = useStore(props.intake);
  if (!sheet) return null;
  const lacking = lackOf(say, { ...state, sheet });
  return (
    <>
      <h3 className="intake-head">{say('intake.columns')}</h3>
      <p className="small soft">{say('intake.columns.text')}</p>
      <ColumnTable intake={props.intake} sheet={sheet} />
      <label className="library-tick">
        <input
          type="checkbox"
          checked={sheet.heads}
          onChange={(event) => state.setHeads(event.currentTarget.checked)}
        />
        {say('intake.heads')}
      </label>
      <div className="intake-tools">
        {state.asksSite ? (
          <Choice
            label={say('intake.site')}
            value={state.platform ?? ''}
            none={say('intake.site.ask')}
            options={PLATFORM_IDS.map((id) => [id, PLATFORM[id].displayName])}
            onChoose={(value) => state.setPlatform(PLATFORM_IDS.find((id) => id === value) ?? null)}
          />
        ) : null}
        <Target target={state.target} lists={state.lists} onTarget={state.setTarget} />
        <Button
          look="primary"
          disabled={lacking !== null}
          describedBy="intake-lacking"
          onPress={() => void check()}
        >
          {say('intake.check')}
        </Button>
        <Button look="plain" onPress={leave}>
          {say('intake.leave')}
        </Button>
        <span id="intake-lacking" className="small soft">
          {lacking}
        </span>
      </div>
    </>
  );
}

/** What must be said before anything can be compared; null = nothing. */
function lackOf(
  say: Say,
  {
    sheet,
    asksSite,
    platform,
    target,
  }: Pick<IntakeState, 'asksSite' | 'platform' | 'target'> & { readonly sheet: Sheet },
): string | null {
  const accounts = sheet.kinds.some((kind) => kind === 'account' || PLATFORM_IDS.some((id) => id === kind));
  if (!accounts) return say('intake.need.account');
  if (asksSite && platform === null && !sheet.kinds.includes('platform')) return say('intake.need.site');
  return 'name' in target && target.name.trim() === '' ? say('intake.need.name') : null;
}

function ColumnTable(props: { readonly intake: StoreApi<IntakeState>; readonly sheet: Sheet }): ReactNode {
  const say = useSay();
  const { setKind } = useStore(props.intake);
  const { rows, heads, kinds } = props.sheet;
  return (
    <Table
      caption={say('intake.columns')}
      heads={[
        say('intake.line'),
        ...kinds.map((kind, at) => ({
          name: `column-${String(at)}`,
          words: <KindChoice kind={kind} at={at} onChoose={(next) => setKind(at, next)} />,
        })),
      ]}
      className="intake-table"
      wide
    >
      {rows.slice(0, ROWS_SHOWN).map(({ line, cells }, row) => (
        <tr key={line} data-heads={(heads && row === 0) || undefined}>
          <th scope="row" className="faint">
            {say('count.whole', { n: line })}
          </th>
          {kinds.map((kind, at) => (
            <td key={`cell-${String(at)}`} className={kind === null ? 'faint' : ''}>
              <bdi className="intake-cell">{cells[at] ?? ''}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** What the column at this place is taken for. */
function KindChoice(props: {
  readonly kind: ColumnKind | null;
  readonly at: number;
  readonly onChoose: (kind: ColumnKind | null) => void;
}): ReactNode {
  const say = useSay();
  const { kind } = props;
  return (
    <select
      aria-label={say('intake.columns.take', { n: props.at + 1 })}
      value={kind ?? ''}
      data-left={kind === null || undefined}
      onChange={({ currentTarget: { value } }) =>
        props.onChoose(COLUMN_KINDS.find((one) => one === value) ?? null)
      }
    >
      <option value="">{say('intake.kind.none')}</option>
      {COLUMN_KINDS.map((value) => (
        <option key={value} value={value}>
          {kindWords(say, value)}
        </option>
      ))}
    </select>
  );
}

function kindWords(say: Say, kind: ColumnKind): string {
  const site = PLATFORM_IDS.find((id) => id === kind);
  if (site) return say('intake.kind.handle-on', { site: PLATFORM[site].displayName });
  return say(`intake.kind.${kind as Exclude<ColumnKind, keyof typeof PLATFORM>}`);
}

function Target(props: {
  readonly target: IntakeTarget;
  readonly lists: IntakeState['lists'];
  readonly onTarget: (target: IntakeTarget) => void;
}): ReactNode {
  const say = useSay();
  const { target, lists, onTarget } = props;
  return (
    <>
      <Choice
        label={say('intake.into')}
        value={'listId' in target ? target.listId : NEW_LIST}
        none={null}
        options={[
          [NEW_LIST, say('intake.into.new')],
          ...lists.map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChoose={(value) => onTarget(value === NEW_LIST ? { name: '' } : { listId: value })}
      />
      {'name' in target ? (
        <Field label={say('intake.into.name')}>
          {(control) => (
            <input
              {...control}
              value={target.name}
              maxLength={100}
              onChange={(event) => onTarget({ name: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

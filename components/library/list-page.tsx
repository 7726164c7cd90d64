import { type ReactNode, useState } from 'react';
import type { ListedRow } from '../../lib/core/library/profile-details';
import { STAGES } from '../../lib/core/library/stage';
import type { EntryFields } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Skeleton } from '../ui/skeleton';
import { Tag } from '../ui/tag';
import { isolate, useSay } from '../ui/words';
import { Unknown } from './library-cells';
import './library.css';
import './list.css';

export interface ListActs {
  change(keys: readonly ProfileKey[], change: EntryFields): Promise<void>;
  remove(key: ProfileKey): Promise<void>;
  undo(): Promise<void>;
}

/** Everyone on one list with stage, owner, next step, date, price and tags, changed in place. */
export function ListPage(props: {
  readonly name: string;
  /** null = not read yet. */
  readonly rows: readonly ListedRow[] | null;
  readonly currency: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly acts: ListActs;
}): ReactNode {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<void>): void =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const { rows, acts } = props;
  return (
    <div className="library">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
      </p>
      <div className="library-tools">
        <h2 className="list-name">
          <bdi>{props.name}</bdi>
        </h2>
        <Button look="plain" onPress={() => attempt(acts.undo())}>
          {say('lists.undo')}
        </Button>
        <span role="alert">{failed ? say('lists.failed') : null}</span>
      </div>
      {rows === null ? (
        <Skeleton label={say('library.loading')} />
      ) : rows.length === 0 ? (
        <Empty title={say('lists.empty')} text={say('lists.empty.text')} />
      ) : (
        <ListTable {...props} rows={rows} attempt={attempt} />
      )}
    </div>
  );
}

interface TableProps {
  readonly name: string;
  readonly rows: readonly ListedRow[];
  readonly currency: string;
  readonly today: string;
  readonly acts: ListActs;
  readonly attempt: (work: Promise<void>) => void;
}

const HEADS = [
  'lists.creator',
  'lists.said',
  'lists.fit',
  'lists.stage',
  'lists.owner',
  'lists.next',
  'lists.due',
] as const;

function ListTable(props: TableProps): ReactNode {
  const say = useSay();
  return (
    <div className="library-box">
      <table className="list-table">
        <caption className="only-heard">{say('lists.table', { list: isolate(props.name) })}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col">{say('lists.price', { currency: props.currency })}</th>
            <th scope="col">{say('lists.tags')}</th>
            <th scope="col">{say('lists.change')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <ListRow key={row.key} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListRow(props: { readonly row: ListedRow; readonly table: TableProps }): ReactNode {
  const say = useSay();
  const { row, table } = props;
  const { columns, entry, verdict } = row;
  const handle = columns?.handle ?? row.key.slice(row.key.indexOf(':') + 1);
  const name = columns?.name?.trim() || handle;
  const change = (part: EntryFields): void => table.attempt(table.acts.change([row.key], part));
  const cell = (what: string): string => say('lists.cell', { what, name: isolate(name) });
  return (
    <tr data-key={row.key}>
      <th scope="row" className="creator-cell">
        <a href={`#profile/${encodeURIComponent(row.key)}`}>
          <bdi className="creator-name">{name}</bdi>
          <span className="small faint creator-handle">
            {columns ? say('head.at', { handle: isolate(handle) }) : say('lists.unseen')}
          </span>
        </a>
      </th>
      <td>{verdict ? <Tag>{say(`verdict.said.${verdict}`)}</Tag> : <Unknown />}</td>
      <td>{columns?.points == null ? <Unknown /> : say('count.whole', { n: columns.points })}</td>
      <td>
        <select
          aria-label={cell(say('lists.stage'))}
          value={entry.stage ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ stage: STAGES.find((stage) => stage === value) ?? null })
          }
        >
          <option value="">{say('stage.none')}</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {say(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <Field
          label={cell(say('lists.owner'))}
          value={entry.owner ?? ''}
          onSave={(owner) => change({ owner })}
        />
      </td>
      <td>
        <Field
          label={cell(say('lists.next'))}
          value={entry.nextStep ?? ''}
          onSave={(nextStep) => change({ nextStep })}
        />
      </td>
      <td>
        <Field
          label={cell(say('lists.due'))}
          type="date"
          value={entry.dueOn ?? ''}
          onSave={(dueOn) => change({ dueOn })}
        />
        {entry.dueOn && entry.dueOn <= table.today ? <Tag look="look">{say('lists.overdue')}</Tag> : null}
      </td>
      <td>
        <Field
          label={cell(say('lists.price', { currency: table.currency }))}
          type="number"
          value={entry.price ? String(entry.price.amount) : ''}
          onSave={(amount) =>
            change({
              price: amount === null ? null : { amount: Number(amount), currency: table.currency },
            })
          }
        />
      </td>
      <td>
        <Field
          label={cell(say('lists.tags'))}
          value={entry.tags?.join(', ') ?? ''}
          onSave={(text) => change({ tags: text === null ? null : tagsIn(text) })}
        />
      </td>
      <td>
        <Button
          look="plain"
          label={say('lists.remove.heard', { name: isolate(name) })}
          onPress={() => table.attempt(table.acts.remove(row.key))}
        >
          {say('lists.remove')}
        </Button>
      </td>
    </tr>
  );
}

function tagsIn(text: string): readonly string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, 64))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 30);
}

/** Saves when it is left or Enter is pressed; Escape takes back what was typed. */
function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  /** null = emptied. */
  readonly onSave: (value: string | null) => void;
}): ReactNode {
  const [text, setText] = useState(props.value);
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    setKnown(props.value);
    setText(props.value);
  }
  const type = props.type ?? 'text';
  return (
    <input
      className={`list-field list-${type}`}
      type={type}
      aria-label={props.label}
      value={text}
      maxLength={200}
      {...(type === 'number' ? { min: 0, max: 1_000_000_000, step: 'any' } : {})}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setText(props.value);
      }}
      onBlur={() => {
        if (text !== props.value) props.onSave(text.trim() === '' ? null : text.trim());
      }}
    />
  );
}

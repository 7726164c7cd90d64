import { type FormEvent, type ReactNode, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { STAGES } from '../../lib/core/library/stage';
import { tagsIn } from '../../lib/core/library/tags';
import type { EntryFields } from '../../lib/core/library/verdict';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import { VERDICTS } from '../notes/verdict-bar';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Menu } from '../ui/menu';
import { isolate, type PlainKey, useSay } from '../ui/words';
import type { LibraryState } from './library-state';

/** A list that creators can be put on. */
export interface NamedList {
  readonly id: string;
  readonly name: string;
}

interface BulkProps {
  readonly library: StoreApi<LibraryState>;
  readonly lists: readonly NamedList[];
  /** The list at hand; null = not known yet. */
  readonly current: string | null;
}

/** What can be done with the chosen, or else with the row at hand; one undo takes it back. */
export function BulkMenu(props: BulkProps): ReactNode {
  const say = useSay();
  const n = useStore(props.library, ({ chosen }) => chosen.size);
  return (
    <Menu label={n > 0 ? say('bulk.title-many', { n }) : say('bulk.title')}>
      {(close) => (
        <div className="menu-list bulk">
          <Lists {...props} close={close} />
          <Verdicts {...props} close={close} />
          <Stages {...props} close={close} />
          <Text {...props} close={close} label="bulk.owner" type="text" field="owner" />
          <Text {...props} close={close} label="bulk.due" type="date" field="dueOn" />
          <Tags {...props} close={close} />
        </div>
      )}
    </Menu>
  );
}

type PartProps = BulkProps & { readonly close: () => void };

function Lists({ library, lists, current, close }: PartProps): ReactNode {
  const say = useSay();
  const bulk = useStore(library, (state) => state.bulk);
  const nameOf = (id: string | null): string => isolate(lists.find((list) => list.id === id)?.name ?? '');
  const others = lists.filter(({ id }) => id !== current);
  const put = (id: string | null): void => {
    close();
    void bulk({ kind: 'list' }, (n) => sentence('bulk.done.list', { n, list: nameOf(id ?? current) }), id);
  };
  return (
    <>
      <Button look="plain" onPress={() => put(null)}>
        {say('bulk.list')}
      </Button>
      <Button
        look="plain"
        onPress={() => {
          close();
          void bulk({ kind: 'unlist' }, (n) => sentence('bulk.done.unlist', { n }));
        }}
      >
        {say('bulk.unlist')}
      </Button>
      {others.length === 0 ? null : (
        <Pick
          label={say('bulk.other-list')}
          options={others.map(({ id, name }) => [id, name])}
          onPick={put}
        />
      )}
    </>
  );
}

function Verdicts({ library, close }: PartProps): ReactNode {
  const say = useSay();
  const bulk = useStore(library, (state) => state.bulk);
  return (
    <Pick
      label={say('bulk.verdict')}
      options={[
        ...VERDICTS.map(({ word, label }) => [word, say(label)] as const),
        ['', say('bulk.verdict.none')],
      ]}
      onPick={(value) => {
        close();
        const verdict = VERDICTS.find(({ word }) => word === value) ?? null;
        const told = (n: number): Sentence =>
          verdict
            ? sentence('bulk.done.verdict', { n, word: say(verdict.label) })
            : sentence('bulk.done.unsaid', { n });
        void bulk({ kind: 'verdict', verdict: verdict?.word ?? null }, told);
      }}
    />
  );
}

function Stages({ library, close }: PartProps): ReactNode {
  const say = useSay();
  const change = useChange(library, 'bulk.stage', close);
  return (
    <Pick
      label={say('bulk.stage')}
      options={[...STAGES.map((stage) => [stage, say(`stage.${stage}`)] as const), ['', say('bulk.clear')]]}
      onPick={(value) => change({ stage: STAGES.find((stage) => stage === value) ?? null })}
    />
  );
}

/** Chosen = done: what is undone as easily needs no second press. */
function Pick(props: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
}): ReactNode {
  const say = useSay();
  return (
    <Field label={props.label}>
      {(control) => (
        <select {...control} value="?" onChange={(event) => props.onPick(event.currentTarget.value)}>
          <option value="?" disabled>
            {say('bulk.choose')}
          </option>
          {props.options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Text(
  props: PartProps & {
    readonly label: 'bulk.owner' | 'bulk.due';
    readonly type: 'text' | 'date';
    readonly field: 'owner' | 'dueOn';
  },
): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const change = useChange(props.library, props.label, props.close);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    change({ [props.field]: text.trim() === '' ? null : text.trim() });
    setText('');
  };
  return (
    <form className="menu-form" onSubmit={save}>
      <Field label={say(props.label)}>
        {(control) => (
          <input
            {...control}
            type={props.type}
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {say(text.trim() === '' ? 'bulk.clear' : 'bulk.set')}
      </button>
    </form>
  );
}

function Tags({ library, close }: PartProps): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const bulk = useStore(library, (state) => state.bulk);
  const tags = tagsIn(text);
  const act = (kind: 'tag' | 'untag'): void => {
    if (tags.length === 0) return;
    close();
    setText('');
    void bulk({ kind, tags }, (n) => sentence('bulk.done.change', { n, what: say('library.column.tags') }));
  };
  return (
    <form
      className="menu-form"
      onSubmit={(event) => {
        event.preventDefault();
        act('tag');
      }}
    >
      <Field label={say('bulk.tags')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button disabled={tags.length === 0} onPress={() => act('tag')}>
        {say('bulk.tags.add')}
      </Button>
      <Button disabled={tags.length === 0} onPress={() => act('untag')}>
        {say('bulk.tags.remove')}
      </Button>
    </form>
  );
}

function useChange(library: StoreApi<LibraryState>, what: PlainKey, close: () => void) {
  const say = useSay();
  const bulk = useStore(library, (state) => state.bulk);
  return (change: EntryFields): void => {
    close();
    void bulk({ kind: 'note', change }, (n) => sentence('bulk.done.change', { n, what: say(what) }));
  };
}

import { type ReactNode, useId, useState } from 'react';
import type { ListedBrief } from '../../lib/messages/contract';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import { useSay } from '../ui/words';

/** Every list with its brief, and the way to a new one. */
export function ListsNav(props: {
  readonly lists: readonly ListedBrief[];
  readonly open: string | null;
  readonly current: string;
  readonly onCreate: (name: string) => void;
}): ReactNode {
  const say = useSay();
  return (
    <nav className="lists-nav" aria-label={say('lists.title')}>
      <ul>
        {props.lists.map(({ list, brief }) => (
          <li key={list.id}>
            <a href={`#briefs/${list.id}`} aria-current={list.id === props.open ? 'true' : undefined}>
              <span className="lists-name">
                <bdi>{list.name}</bdi>
                {list.id === props.current ? <Tag look="tier">{say('lists.current')}</Tag> : null}
              </span>
              <span className="small soft">{brief ? <bdi>{brief.name}</bdi> : say('lists.no-brief')}</span>
            </a>
          </li>
        ))}
      </ul>
      <NewList onCreate={props.onCreate} />
    </nav>
  );
}

const LONGEST = 200;

function NewList(props: { readonly onCreate: (name: string) => void }): ReactNode {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState('');
  const create = (): void => {
    if (name.trim() === '') return;
    props.onCreate(name.trim());
    setName('');
  };
  return (
    <form
      className="brief-field lists-new"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <label htmlFor={id}>
        <b>{say('lists.new')}</b>
      </label>
      <span className="brief-line">
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={LONGEST}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button disabled={name.trim() === ''} onPress={create}>
          {say('lists.create')}
        </Button>
      </span>
    </form>
  );
}

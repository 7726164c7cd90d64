import { type ReactNode, useEffect, useState } from 'react';
import type { ListSummary } from '../../lib/messages/contract';
import type { ListDesk } from '../insight/list-chooser';
import { useSay } from '../ui/words';
import { Choice } from './choice';

/** The list that verdicts go to, here as on every other surface. */
export function ListPicker(props: {
  readonly lists: ListDesk;
  readonly current: string;
  readonly onChoose: (listId: string) => void;
  /** The address of the list's own page. */
  readonly openAt: (listId: string) => string;
}): ReactNode {
  const say = useSay();
  const { lists, current } = props;
  const [known, setKnown] = useState<readonly ListSummary[]>([]);
  useEffect(() => void lists.load().then(setKnown, () => setKnown([])), [lists]);
  if (known.length === 0) return null;
  return (
    <span className="list-picker">
      <Choice
        label={say('list.choose')}
        value={current}
        none={null}
        options={known.map(({ id, name }) => [id, name])}
        onChoose={(listId) => {
          props.onChoose(listId);
          void lists.choose(listId);
        }}
      />
      <a href={props.openAt(current)}>{say('lists.open')}</a>
    </span>
  );
}

import type { ReactNode } from 'react';
import type { ComingBack } from '../../lib/core/share/library-file';
import { type Choice, ChoiceGroup } from '../ui/choice-group';
import { useDates } from '../ui/dates';
import { isolate, useSay } from '../ui/words';

export type Owner = 'own' | 'other';

const OWNERS: readonly Choice<Owner>[] = [
  { value: 'own', label: 'files.in.whose.own', text: 'files.in.whose.own.text' },
  { value: 'other', label: 'files.in.whose.other', text: 'files.in.whose.other.text' },
];

/** Whether a whole library of another installation is the user's own: only they can know. null = not said. */
export function WhoseBackup(props: {
  readonly owner: Owner | null;
  readonly onSay: (owner: Owner) => void;
}): ReactNode {
  return <ChoiceGroup legend="files.in.whose" choices={OWNERS} chosen={props.owner} onChoose={props.onSay} />;
}

/** Lists that the user removed here: they stay out unless the user says otherwise. */
export function ComingBackLists(props: {
  readonly lists: readonly ComingBack[];
  /** Ids of those that come back. */
  readonly back: readonly string[];
  readonly onChange: (back: readonly string[]) => void;
}): ReactNode {
  const say = useSay();
  const dates = useDates();
  const { lists, back } = props;
  if (lists.length === 0) return null;
  return (
    <fieldset className="hand-over coming-back">
      <legend>{say('files.in.back.title')}</legend>
      {lists.map(({ id, name, at, rows }) => (
        <label key={id} className="library-tick">
          <input
            type="checkbox"
            checked={back.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              props.onChange(checked ? [...back, id] : back.filter((one) => one !== id))
            }
          />
          <span>
            {say('files.in.back', { name: isolate(name), day: dates.day(at) })}{' '}
            <span className="small soft">{say('files.in.back.text', { n: rows })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

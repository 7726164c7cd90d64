import type { ReactNode } from 'react';
import { Field } from '../ui/field';
import { useSay } from '../ui/words';

/** One of several, or any (the empty value). */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
  /** What stands for the empty value; null = there is none. */
  readonly none?: string | null;
}): ReactNode {
  const say = useSay();
  const none = props.none === undefined ? say('library.any') : props.none;
  return (
    <Field label={props.label} className="library-field">
      {(control) => (
        <select
          {...control}
          value={props.value}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          {none === null ? null : <option value="">{none}</option>}
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

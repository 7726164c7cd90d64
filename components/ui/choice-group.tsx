import { type ReactNode, useId } from 'react';
import { type PlainKey, useSay } from './words';
import './choice-group.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: PlainKey;
  readonly text: PlainKey;
}

/** One question with a few answers, one of them chosen. */
export function ChoiceGroup<Value extends string>(props: {
  readonly legend: PlainKey;
  readonly choices: readonly Choice<Value>[];
  /** null = nothing was said yet. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{say(props.legend)}</legend>
      {props.choices.map(({ value, label, text }) => (
        <label key={value} className="choice" data-chosen={value === props.chosen}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            <b>{say(label)}</b>
            <span className="small soft choice-text">{say(text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

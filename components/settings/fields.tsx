import { type ReactNode, useEffect, useId, useState } from 'react';
import { useSay } from '../ui/words';
import '../ui/parts.css';

/** One thing that is on or off. */
export function Switch(props: {
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <label className="setting setting-switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        checked={props.on}
        aria-labelledby={`${id}-name`}
        aria-describedby={id}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span className="setting-words">
        <b id={`${id}-name`}>{props.label}</b>
        <span className="small soft" id={id}>
          {props.text}
        </span>
      </span>
    </label>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few. */
export function Pick<Value extends string>(props: {
  readonly label: string;
  readonly text?: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  const id = useId();
  const { options, text } = props;
  return (
    <label className="setting">
      <span className="setting-words">
        <b id={`${id}-name`}>{props.label}</b>
        {text ? (
          <span className="small soft" id={id}>
            {text}
          </span>
        ) : null}
      </span>
      <select
        className="setting-field"
        value={props.chosen}
        aria-labelledby={`${id}-name`}
        {...(text ? { 'aria-describedby': id } : {})}
        onChange={(event) => {
          const found = options.find(({ value }) => value === event.currentTarget.value);
          if (found) props.onChoose(found.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * A whole number; taken over when the field is left or Enter is pressed, so that no half-typed number counts.
 * One that may not be is kept as it was typed, with what may be, until it is mended.
 */
export function WholeNumber(props: {
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const id = useId();
  const say = useSay();
  const { value, least, most } = props;
  const [text, setText] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(String(value));
    setWrong(false);
  }, [value]);
  const take = (): void => {
    const typed = Number(text);
    const fits = text.trim() !== '' && Number.isInteger(typed) && typed >= least && typed <= most;
    if (fits && typed !== value) props.onChange(typed);
    setWrong(!fits);
  };
  return (
    <label className="setting">
      <span className="setting-words">
        <b id={`${id}-name`}>{props.label}</b>
        <span className="small soft" id={id}>
          {props.text}
        </span>
        {wrong ? (
          <span className="small field-wrong" id={`${id}-wrong`} role="alert">
            {say('settings.number.wrong', { least, most })}
          </span>
        ) : null}
      </span>
      <input
        className="setting-field"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={text}
        aria-labelledby={`${id}-name`}
        aria-describedby={wrong ? `${id} ${id}-wrong` : id}
        aria-invalid={wrong || undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}

import type { ReactNode } from 'react';
import { Button } from './button';

export interface RowOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  /** Why it is closed, or what it does; on hover. */
  readonly hint?: string;
}

/** A short question with its answers in a row; those that hold are pressed. */
export function OptionRow<Value extends string>(props: {
  readonly name: string;
  readonly options: readonly RowOption<Value>[];
  readonly chosen: readonly Value[];
  readonly onPress: (value: Value) => void;
}): ReactNode {
  return (
    <fieldset className="option-row">
      <legend className="only-heard">{props.name}</legend>
      <span className="option-name small soft" aria-hidden="true">
        {props.name}
      </span>
      <span className="option-answers">
        {props.options.map(({ value, label, disabled = false, hint }) => (
          <Button
            key={value}
            look="plain"
            className="option"
            pressed={props.chosen.includes(value)}
            disabled={disabled}
            onPress={() => props.onPress(value)}
            {...(hint ? { hint } : {})}
          >
            {label}
          </Button>
        ))}
      </span>
    </fieldset>
  );
}

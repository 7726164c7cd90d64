import type { ReactNode } from 'react';
import type { Sentence } from '../../lib/core/words/sentence';
import { Field } from '../ui/field';
import { type PlainKey, useSay } from '../ui/words';

interface FieldProps {
  readonly label: PlainKey;
  readonly hint?: PlainKey;
  /** What is wrong with it; null = nothing. */
  readonly problem: Sentence | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The field was left: save now. */
  readonly onLeave: () => void;
}

/** One line of text, or several, with what it is for and what is wrong with it. */
export function TextField(
  props: FieldProps & { readonly lines?: number; readonly numeric?: boolean; readonly unit?: string },
): ReactNode {
  const say = useSay();
  const { problem, hint, lines } = props;
  const shared = { value: props.value, onBlur: props.onLeave };
  return (
    <Field
      className="brief-field"
      look="bold"
      label={say(props.label)}
      hint={hint && say(hint)}
      problem={problem && say(problem)}
    >
      {(control) =>
        lines ? (
          <textarea
            {...control}
            {...shared}
            rows={lines}
            onChange={(event) => props.onChange(event.currentTarget.value)}
          />
        ) : (
          <span className="brief-line">
            <input
              {...control}
              {...shared}
              type="text"
              autoComplete="off"
              {...(props.numeric ? { inputMode: 'decimal' as const, 'data-numeric': true } : {})}
              onChange={(event) => props.onChange(event.currentTarget.value)}
            />
            {props.unit ? <span className="small soft">{props.unit}</span> : null}
          </span>
        )
      }
    </Field>
  );
}

/** Any number of a few; none chosen = any. */
export function ChipChoices<Value extends string>(props: {
  readonly legend: PlainKey;
  readonly hint: PlainKey;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}): ReactNode {
  const say = useSay();
  const { options, chosen } = props;
  return (
    <fieldset className="brief-field brief-chips">
      <legend>
        <b>{say(props.legend)}</b> <span className="small soft">{say(props.hint)}</span>
      </legend>
      <div className="brief-options">
        {options.map(({ value, label }) => (
          <label key={value} className="brief-chip">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                props.onChange(
                  // In the order of the options, so that the same choice is the same brief.
                  options
                    .map((option) => option.value)
                    .filter((each) => (each === value ? event.currentTarget.checked : chosen.includes(each))),
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { type ReactNode, useState } from 'react';

/** Saves when it is left or Enter is pressed; Escape takes back what was typed. */
export function ListField(props: {
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

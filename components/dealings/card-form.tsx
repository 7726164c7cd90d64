import { type ReactNode, useEffect, useState } from 'react';
import type { CardFields } from '../../lib/core/library/contact';
import { Field } from '../ui/field';
import { useSay } from '../ui/words';
import type { DealingsProps } from './dealings-props';

const LONGEST = 200;
const NAMES = ['email', 'country'] as const satisfies readonly (keyof CardFields)[];

/** Address and country as the user knows them; each is saved when its field is left. */
export function CardFieldsForm(props: DealingsProps): ReactNode {
  const say = useSay();
  const { card } = props.own.dealings;
  return (
    <div className="dealing-card">
      {NAMES.map((name) => (
        <Part
          key={name}
          label={say(`dealing.card.${name}`)}
          held={card[name] ?? ''}
          open={props.open}
          onLeave={(text) => void props.marks.getState().card({ ...card, [name]: text || null })}
        />
      ))}
    </div>
  );
}

function Part(props: {
  readonly label: string;
  readonly held: string;
  readonly open: boolean;
  readonly onLeave: (text: string) => void;
}): ReactNode {
  const { held, open, onLeave } = props;
  const [text, setText] = useState(held);
  useEffect(() => setText(held), [held]);
  const leave = (): void => {
    if (open && text.trim() !== held) onLeave(text.trim());
  };
  return (
    <Field label={props.label}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={LONGEST}
          readOnly={!open}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
          }}
        />
      )}
    </Field>
  );
}

import { type ReactNode, useState } from 'react';
import { LEFT_OUT, type LeftOut } from '../../lib/core/share/left-out';
import { useSay } from '../ui/words';
import { SaveButton } from './save-button';
import './files.css';

/** Saves a file for somebody else; answers its rows, null = it was stopped. */
export type SaveHandOver = (
  leaveOut: readonly LeftOut[],
  told: (rows: number) => void,
  stop: AbortSignal,
) => Promise<number | null>;

/** A file for a colleague, or a copy of the library to show around: what is in it is said before it is made. */
export function HandOver(props: { readonly of: 'list' | 'library'; readonly save: SaveHandOver }): ReactNode {
  const say = useSay();
  const [out, setOut] = useState<readonly LeftOut[]>([]);
  const choices = LEFT_OUT.filter((one) => props.of === 'library' || one !== 'unlisted');
  return (
    <>
      <p className="soft">{say(`hand-over.${props.of}.text`)}</p>
      <fieldset className="hand-over">
        <legend className="small faint">{say('hand-over.leave-out')}</legend>
        {choices.map((one) => (
          <label key={one} className="library-tick">
            <input
              type="checkbox"
              checked={out.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                setOut(checked ? [...out, one] : out.filter((other) => other !== one))
              }
            />
            {say(`hand-over.out.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="person-row">
        <SaveButton
          label={say(`hand-over.${props.of}.go`)}
          save={(told, stop) => props.save(out, told, stop)}
        />
      </div>
    </>
  );
}

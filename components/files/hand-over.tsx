import { type ReactNode, useRef, useState } from 'react';
import { LEFT_OUT, type LeftOut } from '../../lib/core/share/left-out';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';
import './files.css';

/** Saves a file for somebody else; answers its rows, null = it was stopped. */
export type SaveHandOver = (
  leaveOut: readonly LeftOut[],
  told: (rows: number) => void,
  stop: AbortSignal,
) => Promise<number | null>;

type Step = { readonly at: 'start' | 'failed' } | { readonly at: 'busy' | 'done'; readonly rows: number };

/** A file for a colleague, or a copy of the library to show around: what is in it is said before it is made. */
export function HandOver(props: { readonly of: 'list' | 'library'; readonly save: SaveHandOver }): ReactNode {
  const say = useSay();
  const [out, setOut] = useState<readonly LeftOut[]>([]);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const running = useRef<AbortController | null>(null);
  const choices = LEFT_OUT.filter((one) => props.of === 'library' || one !== 'unlisted');
  const save = async (): Promise<void> => {
    running.current = new AbortController();
    setStep({ at: 'busy', rows: 0 });
    const told = (rows: number): void => setStep({ at: 'busy', rows });
    const rows = await props.save(out, told, running.current.signal).catch(() => 'failed' as const);
    if (rows === 'failed') setStep({ at: 'failed' });
    else setStep(rows === null ? { at: 'start' } : { at: 'done', rows });
  };
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
        <Button disabled={step.at === 'busy'} onPress={() => void save()}>
          {say(`hand-over.${props.of}.go`)}
        </Button>
        {step.at === 'busy' ? (
          <Button look="plain" onPress={() => running.current?.abort()}>
            {say('intake.stop')}
          </Button>
        ) : null}
        <span role="status" className="small soft">
          {step.at === 'busy' ? say('files.out.busy', { n: step.rows }) : null}
          {step.at === 'done' ? say('files.out.done', { n: step.rows }) : null}
          {step.at === 'failed' ? say('save.failed') : null}
        </span>
      </div>
    </>
  );
}

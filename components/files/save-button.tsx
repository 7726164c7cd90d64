import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';

/** Writes a file of rows; answers how many, null = it was stopped. */
export type SaveRows = (told: (rows: number) => void, stop: AbortSignal) => Promise<number | null>;

type Step = { readonly at: 'start' | 'failed' } | { readonly at: 'busy' | 'done'; readonly rows: number };

/** Saves a file that may take its time: how far it is, a way to stop it, and what became of it. */
export function SaveButton(props: { readonly label: string; readonly save: SaveRows }): ReactNode {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const running = useRef<AbortController | null>(null);
  const save = async (): Promise<void> => {
    running.current = new AbortController();
    setStep({ at: 'busy', rows: 0 });
    const told = (rows: number): void => setStep({ at: 'busy', rows });
    const rows = await props.save(told, running.current.signal).catch(() => 'failed' as const);
    if (rows === 'failed') setStep({ at: 'failed' });
    else setStep(rows === null ? { at: 'start' } : { at: 'done', rows });
  };
  return (
    <>
      <Button disabled={step.at === 'busy'} onPress={() => void save()}>
        {props.label}
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
    </>
  );
}

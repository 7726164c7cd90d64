import { type ReactNode, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import { IntakeColumns } from './intake-columns';
import { IntakePreviewPart } from './intake-preview';
import type { IntakeState } from './intake-state';
import { readText } from './read-text';
import './files.css';

/** A list of creators from a spreadsheet or the clipboard: read, mapped, looked at, and only then taken in. */
export function IntakeSection(props: { readonly intake: StoreApi<IntakeState> }): ReactNode {
  const say = useSay();
  const { step } = useStore(props.intake);
  const open = step.at === 'columns' || step.at === 'preview';
  return (
    <Section title={say('intake.title')}>
      <p className="soft">{say('intake.text')}</p>
      {open ? null : <Source intake={props.intake} />}
      <News intake={props.intake} />
      {step.at === 'columns' ? <IntakeColumns intake={props.intake} /> : null}
      {step.at === 'preview' ? <IntakePreviewPart intake={props.intake} preview={step.preview} /> : null}
    </Section>
  );
}

function Source(props: { readonly intake: StoreApi<IntakeState> }): ReactNode {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const { step, bring } = useStore(props.intake);
  const busy = step.at === 'reading' || step.at === 'checking' || step.at === 'taking';
  return (
    <>
      <Field label={say('intake.paste')} className="intake-paste">
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={pasted}
            spellCheck={false}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        )}
      </Field>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        hidden
        aria-label={say('intake.choose')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          void bring(file.name, () => readText(file)).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <div className="person-row">
        <Button
          look="primary"
          disabled={busy || pasted.trim() === ''}
          onPress={() => void bring('', async () => pasted)}
        >
          {say('intake.go')}
        </Button>
        <Button disabled={busy} onPress={() => input.current?.click()}>
          {say('intake.choose')}
        </Button>
      </div>
    </>
  );
}

/** How far it is, and how it ended. */
function News(props: { readonly intake: StoreApi<IntakeState> }): ReactNode {
  const say = useSay();
  const { step, name, leave, undo } = useStore(props.intake);
  switch (step.at) {
    case 'start':
    case 'columns':
    case 'preview':
      return <div role="status" />;
    case 'reading':
    case 'checking':
      return (
        <div className="person-row" role="status">
          <span>{say(`intake.${step.at}`, { share: step.share })}</span>
          <Button look="plain" onPress={leave}>
            {say('intake.stop')}
          </Button>
        </div>
      );
    case 'taking':
    case 'taken-back':
      return <p role="status">{say(`intake.${step.at}`)}</p>;
    case 'failed':
      return <p role="alert">{say('intake.failed')}</p>;
    case 'refused':
      return (
        <p className="notice" data-tone="bad" role="alert">
          {say('intake.refused', {
            file: name === '' ? say('intake.pasted') : isolate(name),
            because: say(`intake.because.${step.because}`),
          })}
        </p>
      );
    case 'done':
      return (
        <div className="person-row" role="status">
          <span>{say('intake.done', { n: step.creators })}</span>
          <a href={`#list/${encodeURIComponent(step.listId)}`}>{say('intake.open')}</a>
          <Button look="plain" onPress={() => void undo()}>
            {say('intake.undo')}
          </Button>
        </div>
      );
  }
}

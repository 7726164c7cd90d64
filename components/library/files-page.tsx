import { type ReactNode, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { FileRefusal, Taken } from '../../lib/core/share/library-file';
import { HandOver, type SaveHandOver } from '../files/hand-over';
import { IncomingPreview } from '../files/incoming-preview';
import { IntakeSection } from '../files/intake-section';
import type { IntakeState } from '../files/intake-state';
import { SaveAs, type SaveTable } from '../files/save-as';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { isolate, type Say, useSay } from '../ui/words';
import type { FilesState, Incoming } from './files-state';
import './library.css';

/** The library out as a file, and in again. */
export function FilesPage(props: {
  readonly files: StoreApi<FilesState>;
  readonly intake: StoreApi<IntakeState>;
  /** The table as the library shows it now. */
  readonly saveTable: SaveTable;
  readonly saveHandOver: SaveHandOver;
}): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="dashboard-lead soft">{say('files.lead')}</p>
      <Out files={props.files} />
      <Section title={say('hand-over.library')}>
        <HandOver of="library" save={props.saveHandOver} />
      </Section>
      <Section title={say('files.out.table')}>
        <p className="soft">{say('files.out.table.text')}</p>
        <SaveAs save={props.saveTable} />
      </Section>
      <IntakeSection intake={props.intake} />
      <In files={props.files} />
    </>
  );
}

function Out(props: { readonly files: StoreApi<FilesState> }): ReactNode {
  const say = useSay();
  const { outgoing, takeOut, stopOut } = useStore(props.files);
  const busy = outgoing.step === 'busy';
  return (
    <Section title={say('files.out')}>
      <p className="soft">{say('files.out.text')}</p>
      <div className="person-row">
        <Button look="primary" disabled={busy} onPress={() => void takeOut()}>
          {say('files.out.all')}
        </Button>
        {busy ? (
          <Button look="plain" onPress={stopOut}>
            {say('intake.stop')}
          </Button>
        ) : null}
      </div>
      <p role="status" className="soft">
        {outgoing.step === 'busy' ? say('files.out.busy', { n: outgoing.rows }) : null}
        {outgoing.step === 'done' ? say('files.out.done', { n: outgoing.rows }) : null}
        {outgoing.step === 'failed' ? say('library.failed') : null}
      </p>
    </Section>
  );
}

function In(props: { readonly files: StoreApi<FilesState> }): ReactNode {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { incoming, bring, take, leave } = useStore(props.files);
  const busy = incoming.step === 'checking' || incoming.step === 'taking';
  return (
    <Section title={say('files.in')}>
      <p className="soft">{say('files.in.text')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('files.in.choose')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          void bring(file).then(() => {
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          });
        }}
      />
      <div className="person-row">
        <Button disabled={busy} onPress={() => input.current?.click()}>
          {say('files.in.choose')}
        </Button>
      </div>
      <Progress incoming={incoming} onStop={leave} />
      {incoming.step === 'preview' ? (
        <IncomingPreview
          key={incoming.file.batch}
          file={incoming.file}
          onTake={(prefer, decisions, isOwn) => void take(prefer, decisions, isOwn)}
          onLeave={leave}
        />
      ) : null}
    </Section>
  );
}

function Progress(props: { readonly incoming: Incoming; readonly onStop: () => void }): ReactNode {
  const say = useSay();
  const { incoming } = props;
  const bad = incoming.step === 'refused' || incoming.step === 'failed';
  return (
    <div className="person-row" role={bad ? 'alert' : 'status'}>
      {incoming.step === 'checking' ? (
        <>
          <span>{say('files.in.busy', { share: incoming.share })}</span>
          <Button look="plain" onPress={props.onStop}>
            {say('intake.stop')}
          </Button>
        </>
      ) : null}
      {incoming.step === 'taking' ? say('files.in.taking') : null}
      {incoming.step === 'done' ? doneWords(say, incoming.taken) : null}
      {incoming.step === 'failed' ? say('files.in.failed') : null}
      {incoming.step === 'refused' ? (
        <p className="notice" data-tone="bad">
          <Refused file={incoming.file} refusal={incoming.refusal} />
        </p>
      ) : null}
    </div>
  );
}

/** What is new, what was changed and what stayed: rows that said the same are no news. */
function doneWords(say: Say, { added, changed, same }: Taken): string {
  if (added + changed === 0) return say('files.in.done.nothing');
  const parts = [
    ...(added > 0 ? [say('files.in.done.added', { n: added })] : []),
    ...(changed > 0 ? [say('files.in.done.changed', { n: changed })] : []),
    ...(same > 0 ? [say('files.in.done.same', { n: same })] : []),
  ];
  return say('files.in.done', { what: parts.join(', ') });
}

/** File, place and reason. */
function Refused(props: { readonly file: string; readonly refusal: FileRefusal }): ReactNode {
  const say = useSay();
  const { line, table, because } = props.refusal;
  const reason = say(`files.because.${because}`);
  const rest = table ? say('files.refused.table', { table: isolate(table), rest: reason }) : reason;
  return say('files.refused', {
    file: isolate(props.file),
    because: line === null ? rest : say('files.refused.line', { line, rest }),
  });
}

import { type ReactNode, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { PRESETS } from '../../lib/core/export/presets';
import type { FileRefusal, ImportCounts, Preference } from '../../lib/core/share/library-file';
import { IntakeSection } from '../files/intake-section';
import type { IntakeState } from '../files/intake-state';
import { WideTable } from '../settings/wide-table';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import { Choice } from './choice';
import type { FilesState, Incoming } from './files-state';
import './library.css';

/** The library out as a file, and in again. */
export function FilesPage(props: {
  readonly files: StoreApi<FilesState>;
  readonly intake: StoreApi<IntakeState>;
}): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="dashboard-lead soft">{say('files.lead')}</p>
      <Out files={props.files} />
      <IntakeSection intake={props.intake} />
      <In files={props.files} />
    </>
  );
}

function Out(props: { readonly files: StoreApi<FilesState> }): ReactNode {
  const say = useSay();
  const { outgoing, takeOut, takeTable } = useStore(props.files);
  const busy = outgoing.step === 'busy';
  return (
    <Section title={say('files.out')}>
      <p className="soft">{say('files.out.text')}</p>
      <div className="person-row">
        <Button look="primary" disabled={busy} onPress={() => void takeOut()}>
          {say('files.out.all')}
        </Button>
      </div>
      <p className="soft">{say('files.out.table.text')}</p>
      <div className="person-row">
        {PRESETS.map(({ id }) => (
          <Button key={id} disabled={busy} onPress={() => void takeTable(id)}>
            {say(`files.preset.${id}`)}
          </Button>
        ))}
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
  const { incoming, bring } = useStore(props.files);
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
      <Progress incoming={incoming} />
      {incoming.step === 'preview' ? <Preview files={props.files} counts={incoming.counts} /> : null}
    </Section>
  );
}

function Progress({ incoming }: { readonly incoming: Incoming }): ReactNode {
  const say = useSay();
  const bad = incoming.step === 'refused' || incoming.step === 'failed';
  return (
    <div className="person-row" role={bad ? 'alert' : 'status'}>
      {incoming.step === 'checking' ? say('files.in.busy', { share: incoming.share }) : null}
      {incoming.step === 'taking' ? say('files.in.taking') : null}
      {incoming.step === 'done' ? say('files.in.done', { n: incoming.rows }) : null}
      {incoming.step === 'failed' ? say('files.in.failed') : null}
      {incoming.step === 'refused' ? (
        <p className="notice" data-tone="bad">
          <Refused file={incoming.file} refusal={incoming.refusal} />
        </p>
      ) : null}
    </div>
  );
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

const PREFERENCES = ['newer', 'mine', 'file'] as const;

function Preview(props: {
  readonly files: StoreApi<FilesState>;
  readonly counts: readonly ImportCounts[];
}): ReactNode {
  const say = useSay();
  const [prefer, setPrefer] = useState<Preference>('newer');
  const { take, leave } = useStore(props.files);
  return (
    <>
      <WideTable
        caption="files.in.what"
        heads={['files.in.table', 'files.in.added', 'files.in.changed', 'files.in.clashing', 'files.in.same']}
      >
        {props.counts.map(({ table, added, changed, clashing, same }) => (
          <tr key={table}>
            <th scope="row">{say(`files.kind.${table}`)}</th>
            {[added, changed, clashing, same].map((n, at) => (
              <td key={PARTS[at]}>{say('count.whole', { n })}</td>
            ))}
          </tr>
        ))}
      </WideTable>
      <p className="soft">{say('files.in.joined')}</p>
      <div className="library-tools">
        <Choice
          label={say('files.in.prefer')}
          value={prefer}
          none={null}
          options={PREFERENCES.map((one) => [one, say(`files.in.prefer.${one}`)])}
          onChoose={(value) => setPrefer(PREFERENCES.find((one) => one === value) ?? 'newer')}
        />
        <Button look="primary" onPress={() => void take(prefer)}>
          {say('files.in.take')}
        </Button>
        <Button look="plain" onPress={leave}>
          {say('files.in.leave')}
        </Button>
      </div>
    </>
  );
}

const PARTS = ['added', 'changed', 'clashing', 'same'] as const;

import { type ReactNode, useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SafetyReport } from '../../lib/core/library/safety';
import { troubleWords } from '../insight/state-message';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import { ageWords } from './backup-age';
import type { SafetyState } from './safety-state';

/** The second copy with the way to bring rows back, and backups as files with their age. */
export function SafeKeeping(props: {
  readonly safety: StoreApi<SafetyState>;
  /** ISO 8601. */
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { report, notice, look } = useStore(props.safety);
  useEffect(() => void look(), [look]);
  return (
    <>
      <Section title={say('safety.copy')}>
        <div className="care-body">
          <p className="soft">{say('safety.copy.text')}</p>
          {report === 'failed' ? <p>{say('safety.unknown')}</p> : null}
          {report && report !== 'failed' ? <Copy safety={props.safety} report={report} /> : null}
        </div>
      </Section>
      <Section title={say('safety.backup')}>
        <div className="care-body">
          <p className="soft">{say('safety.backup.text')}</p>
          {report && report !== 'failed' ? <p>{say(ageWords(report.backup, props.now))}</p> : null}
          <Backups safety={props.safety} />
        </div>
        <div role={notice?.status === 'failed' ? 'alert' : 'status'}>
          {notice ? (
            <p className="notice" data-tone={notice.status === 'done' ? 'calm' : 'bad'}>
              {say(notice.what)}
            </p>
          ) : null}
        </div>
      </Section>
    </>
  );
}

function Copy(props: { readonly safety: StoreApi<SafetyState>; readonly report: SafetyReport }): ReactNode {
  const say = useSay();
  const { copied, missing, trouble } = props.report;
  return (
    <>
      {trouble ? (
        <p className="notice" data-tone="bad">
          {say(troubleWords(trouble))}
        </p>
      ) : null}
      {missing > 0 ? <Restore safety={props.safety} missing={missing} /> : null}
      {!trouble && missing === 0 ? (
        <p>{copied === null ? say('safety.copy.unreadable') : say('safety.copy.rows', { n: copied })}</p>
      ) : null}
    </>
  );
}

function Restore(props: { readonly safety: StoreApi<SafetyState>; readonly missing: number }): ReactNode {
  const say = useSay();
  const restore = useStore(props.safety, (state) => state.restore);
  const n = props.missing;
  return (
    <>
      <p>{say('safety.missing', { n })}</p>
      <p className="soft">{say('safety.restore.text')}</p>
      <Button look="primary" onPress={() => void restore()}>
        {say('safety.restore', { n })}
      </Button>
    </>
  );
}

function Backups(props: { readonly safety: StoreApi<SafetyState> }): ReactNode {
  const say = useSay();
  const { folder, hasFolders, backUp, chooseFolder, forgetFolder } = useStore(props.safety);
  return (
    <>
      {folder ? <p>{say('safety.folder.chosen', { folder: isolate(folder.name) })}</p> : null}
      {folder && !folder.open ? <p className="soft">{say('safety.folder.asks')}</p> : null}
      {hasFolders ? <p className="soft">{say('safety.folder.text')}</p> : null}
      <div className="care-acts">
        <Button onPress={() => void backUp()}>
          {folder ? say('safety.backup.into', { folder: isolate(folder.name) }) : say('safety.backup.save')}
        </Button>
        {hasFolders ? (
          <Button onPress={() => void chooseFolder()}>
            {say(folder ? 'safety.folder.other' : 'safety.folder')}
          </Button>
        ) : null}
        {folder ? (
          <Button look="plain" onPress={() => void forgetFolder()}>
            {say('safety.folder.stop')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

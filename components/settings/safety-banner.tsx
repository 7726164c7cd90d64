import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { troubleWords } from '../insight/state-message';
import { Button } from '../ui/button';
import { isolate, useSay } from '../ui/words';
import { daysSince, type SafetyState } from './safety-state';

/** Stands above every page while the library cannot be used, lacks rows, or should be backed up. */
export function SafetyBanner(props: {
  readonly safety: StoreApi<SafetyState>;
  /** ISO 8601. */
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { report, putOff } = useStore(props.safety);
  if (report === null || report === 'failed') return null;
  if (report.trouble) {
    return <Warning>{say(troubleWords(report.trouble))}</Warning>;
  }
  if (report.missing > 0) return <Warning>{say('safety.missing', { n: report.missing })}</Warning>;
  return report.backupDue && !putOff ? <Offer {...props} /> : null;
}

function Warning(props: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  return (
    <div className="care" role="alert">
      <p className="notice" data-tone="bad">
        {props.children}
      </p>
      <a className="button" href="#check">
        {say('safety.see')}
      </a>
    </div>
  );
}

function Offer(props: { readonly safety: StoreApi<SafetyState>; readonly now: string }): ReactNode {
  const say = useSay();
  const { report, folder, backUp, putItOff } = useStore(props.safety);
  if (report === null || report === 'failed') return null;
  return (
    <aside className="care" aria-label={say('safety.backup')}>
      <p>
        {report.backup
          ? say('safety.backup.weekly', { n: daysSince(report.backup.at, props.now) })
          : say('safety.backup.first')}
      </p>
      <Button look="primary" onPress={() => void backUp()}>
        {folder ? say('safety.backup.into', { folder: isolate(folder.name) }) : say('safety.backup.save')}
      </Button>
      <Button look="plain" onPress={putItOff}>
        {say('safety.backup.later')}
      </Button>
    </aside>
  );
}

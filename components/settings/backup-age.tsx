import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { BackupMark } from '../../lib/core/library/backup';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import { useSay } from '../ui/words';
import { daysSince, type SafetyState } from './safety-state';

/** How old the last backup is. now: ISO 8601. */
export function ageWords(backup: BackupMark | null, now: string): Sentence {
  if (!backup) return sentence('safety.backup.none');
  const n = daysSince(backup.at, now);
  return n === 0 ? sentence('safety.backup.today') : sentence('safety.backup.days', { n });
}

/** The age of the last backup in one line, which leads to where one is made. */
export function BackupAge(props: {
  readonly safety: StoreApi<SafetyState>;
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { report } = useStore(props.safety);
  if (report === null || report === 'failed') return null;
  return <a href="#check">{say(ageWords(report.backup, props.now))}</a>;
}

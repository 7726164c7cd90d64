import { type ReactNode, useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { Section } from '../ui/section';
import { type PlainKey, useSay } from '../ui/words';
import { EraseEverything } from './erase-everything';
import { ForgetProfile } from './forget-profile';
import type { KeptState } from './kept-state';
import { KeptTable } from './kept-tables';
import { SafeKeeping } from './safe-keeping';
import type { SafetyState } from './safety-state';
import { WideTable } from './wide-table';
import './check-page.css';

const PROMISES = ['leaves', 'looks', 'numbers', 'explained', 'apart', 'yours'] as const;
const WHERE: readonly PlainKey[] = [
  'check.where.database',
  'check.where.copy',
  'check.where.settings',
  'check.where.session',
  'check.where.plain',
];

/** The promises with the way to check them; what is stored, where, and how to be rid of it. */
export function CheckPage(props: {
  readonly kept: StoreApi<KeptState>;
  readonly safety: StoreApi<SafetyState>;
  /** ISO 8601. */
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { sizes, notice, count } = useStore(props.kept);
  const report = useStore(props.safety, (state) => state.report);
  // Also after rows were brought back.
  useEffect(() => {
    if (report) void count();
  }, [count, report]);
  const keeping = <SafeKeeping safety={props.safety} now={props.now} />;
  const comesFirst =
    report !== null && report !== 'failed' && (report.trouble !== null || report.missing > 0);
  return (
    <>
      <p className="dashboard-lead soft">{say('check.lead')}</p>
      {comesFirst ? keeping : null}
      <Section title={say('check.promises')}>
        <WideTable caption="check.promises" heads={['check.promise', 'check.how']}>
          {PROMISES.map((id) => (
            <tr key={id}>
              <th scope="row">{say(`check.promise.${id}`)}</th>
              <td>{say(`check.how.${id}`)}</td>
            </tr>
          ))}
        </WideTable>
      </Section>
      <Section title={say('check.where')}>
        <ul className="plain-list soft">
          {WHERE.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </Section>
      <Section title={say('check.stored')}>
        <p className="soft">{say(sizes === 'failed' ? 'check.stored.failed' : 'check.stored.text')}</p>
        {Array.isArray(sizes) ? <KeptTable sizes={sizes} /> : null}
      </Section>
      {comesFirst ? null : keeping}
      <ForgetProfile kept={props.kept} />
      <div className="set-notice" role={notice?.status === 'failed' ? 'alert' : 'status'}>
        {notice ? (
          <p className="notice" data-tone={notice.status === 'done' ? 'calm' : 'bad'}>
            {say(notice.what)}
          </p>
        ) : null}
      </div>
      <EraseEverything kept={props.kept} />
    </>
  );
}

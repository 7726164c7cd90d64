import { type ReactNode, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import type { Insight } from '../../lib/core/insight/insight';
import type { Settings } from '../../lib/core/settings/settings';
import { useSay } from '../ui/words';
import { CountingFacts } from './counting-facts';
import { SamplePreview } from './sample-preview';
import { type SettingsForm, SettingsSections } from './settings-sections';
import type { Answers, SettingsState } from './settings-state';
import './settings-page.css';

/** The invented creator, counted with these choices; null = the sample is still on its way. */
export type SampleOf = (answers: Answers, settings: Settings, own: readonly BenchmarkSet[]) => Insight;

/** All settings beside a sample that shows at once what each does. */
export function SettingsPage(props: {
  readonly state: StoreApi<SettingsState>;
  readonly own: readonly BenchmarkSet[];
  readonly sampleOf: SampleOf | null;
  readonly onShortcuts: () => void;
}): ReactNode {
  const say = useSay();
  const { status, answers, settings, saving, change, answer } = useStore(props.state);
  if (status === 'unknown') return null;
  if (status === 'silent') return <p className="dashboard-lead soft">{say('settings.silent')}</p>;
  if (!answers || !settings) {
    return (
      <p className="dashboard-lead">
        {say('settings.unanswered')} <a href="welcome.html">{say('state.not-consented.action')}</a>
      </p>
    );
  }
  const form: SettingsForm = {
    answers,
    settings,
    own: props.own,
    onAnswer: (part) => void answer(part),
    onChange: (part) => void change(part),
    onShortcuts: props.onShortcuts,
  };
  return (
    <div className="settings">
      <div>
        <p className="dashboard-lead soft">
          {say('settings.lead')}{' '}
          <span role="status" data-saving={saving}>
            {say(`settings.${saving}`)}
          </span>
        </p>
        <SettingsSections {...form} />
        <CountingFacts />
      </div>
      {props.sampleOf ? <Sample {...form} sampleOf={props.sampleOf} /> : null}
    </div>
  );
}

function Sample(props: SettingsForm & { readonly sampleOf: SampleOf }): ReactNode {
  const { answers, settings, own, sampleOf } = props;
  const insight = useMemo(() => sampleOf(answers, settings, own), [sampleOf, answers, settings, own]);
  return <SamplePreview insight={insight} settings={settings} answers={answers} />;
}

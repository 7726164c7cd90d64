import type { ReactNode } from 'react';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { DEFAULT_RATES } from '../../lib/core/price/exchange-rates';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { Corner, Settings } from '../../lib/core/settings/settings';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { AudienceChoice, ReadingChoices } from '../welcome/answer-choices';
import { Pick, Switch, WholeNumber } from './fields';
import { LetterTable } from './letter-table';
import { RatesField } from './rates-field';
import type { Answers } from './settings-state';

export interface SettingsForm {
  readonly answers: Answers;
  readonly settings: Settings;
  /** The user's own benchmark sets. */
  readonly own: readonly BenchmarkSet[];
  readonly onAnswer: (part: Partial<Answers>) => void;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onShortcuts: () => void;
}

const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];
const WINDOWS: readonly Settings['window'][] = [12, 30];
const MOST_FOLLOWERS = 1_000_000_000;
const MOST_DAYS = 3650;

export function SettingsSections(props: SettingsForm): ReactNode {
  return (
    <>
      <Reading {...props} />
      <Sites {...props} />
      <InPage {...props} />
      <Counting {...props} />
      <Keys {...props} />
    </>
  );
}

function Reading({ answers, settings, onAnswer, onChange }: SettingsForm): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.reading')}>
      <div className="settings-group">
        <ReadingChoices answers={answers} onAnswer={onAnswer} />
        <WholeNumber
          label={say('settings.floor')}
          text={say('settings.floor.text')}
          value={answers.floor}
          least={0}
          most={MOST_FOLLOWERS}
          onChange={(floor) => onAnswer({ floor })}
        />
        <WholeNumber
          label={say('settings.forget')}
          text={say('settings.forget.text')}
          value={settings.forgetAfterDays}
          least={1}
          most={MOST_DAYS}
          onChange={(forgetAfterDays) => onChange({ forgetAfterDays })}
        />
        <WholeNumber
          label={say('settings.contact-days')}
          text={say('settings.contact-days.text')}
          value={settings.contactDays}
          least={0}
          most={MOST_DAYS}
          onChange={(contactDays) => onChange({ contactDays })}
        />
        <AudienceChoice answers={answers} onAnswer={onAnswer} />
      </div>
    </Section>
  );
}

function Sites({ settings, onChange }: SettingsForm): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.where')}>
      <div className="settings-group">
        {PLATFORM_IDS.map((id) => (
          <Switch
            key={id}
            label={say('settings.site', { platform: PLATFORM[id].displayName })}
            text={say('settings.site.text')}
            on={settings.sites[id]}
            onChange={(on) => onChange({ sites: { ...settings.sites, [id]: on } })}
          />
        ))}
      </div>
    </Section>
  );
}

function InPage({ settings, onChange }: SettingsForm): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.page')}>
      <div className="settings-group">
        <Switch
          label={say('settings.quiet')}
          text={say('settings.quiet.text')}
          on={settings.quiet}
          onChange={(quiet) => onChange({ quiet })}
        />
        <Switch
          label={say('settings.badges')}
          text={say('settings.badges.text')}
          on={settings.badges}
          onChange={(badges) => onChange({ badges })}
        />
        <Pick
          label={say('settings.corner')}
          options={CORNERS.map((value) => ({ value, label: say(`settings.corner.${value}`) }))}
          chosen={settings.corner}
          onChoose={(corner) => onChange({ corner })}
        />
      </div>
    </Section>
  );
}

function Counting({ settings, own, onChange }: SettingsForm): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.counting')}>
      <div className="settings-group">
        <Pick
          label={say('settings.window')}
          text={say('settings.window.text')}
          options={WINDOWS.map((n) => ({ value: String(n), label: say('settings.window.choice', { n }) }))}
          chosen={String(settings.window)}
          onChoose={(chosen) => {
            const window = WINDOWS.find((n) => String(n) === chosen);
            if (window) onChange({ window });
          }}
        />
        <Pick
          label={say('settings.currency')}
          text={say('settings.currency.text')}
          options={currencies(settings.currency).map((value) => ({ value, label: value }))}
          chosen={settings.currency}
          onChoose={(currency) => onChange({ currency })}
        />
        <RatesField
          currency={settings.currency}
          rates={settings.rates}
          onChange={(rates) => onChange({ rates })}
        />
        <div className="setting">
          <span className="setting-words">
            <b>{say('settings.sets')}</b>
            <span className="small soft">
              {own.length > 0 ? say('settings.sets.own', { n: own.length }) : say('settings.sets.built-in')}
            </span>
          </span>
          <a href="#benchmarks">{say('settings.sets.change')}</a>
        </div>
      </div>
    </Section>
  );
}

function Keys({ settings, onChange, onShortcuts }: SettingsForm): ReactNode {
  const say = useSay();
  return (
    <Section title={say('settings.keys')}>
      <div className="settings-group">
        <Switch
          label={say('settings.letters')}
          text={say('settings.letters.text')}
          on={settings.letterKeys}
          onChange={(letterKeys) => onChange({ letterKeys })}
        />
        {settings.letterKeys ? (
          <div>
            <LetterTable letters={settings.letters} onChange={(letters) => onChange({ letters })} />
          </div>
        ) : null}
        <div>
          <p className="soft">{say('settings.shortcuts.text')}</p>
          <Button onPress={onShortcuts}>{say('settings.shortcuts')}</Button>
        </div>
      </div>
    </Section>
  );
}

/** Those with a rate; one that was chosen without a rate stays in the list. */
function currencies(chosen: string): readonly string[] {
  const known = Object.keys(DEFAULT_RATES);
  return known.includes(chosen) ? known : [chosen, ...known];
}

import type { ReactNode } from 'react';
import { NICHE_IDS } from '../../lib/core/niche/niche-ids';
import { DEFAULT_RATES } from '../../lib/core/price/exchange-rates';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { BriefDraft, BriefProblem } from '../../lib/core/score/brief-draft';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import { type PlainKey, useSay, useSpeaker } from '../ui/words';
import { ChipChoices, TextField } from './brief-fields';
import { LANGUAGES } from './languages';
import { ThemeWeightFields } from './theme-weight-fields';

export interface BriefForm {
  readonly draft: BriefDraft;
  readonly problems: readonly BriefProblem[];
  readonly onChange: (part: Partial<BriefDraft>) => void;
  /** Save what stands there now. */
  readonly onLeave: () => void;
}

/** The whole brief on one page; every field may stay empty but the name. */
export function BriefEditor(props: BriefForm): ReactNode {
  const say = useSay();
  return (
    <>
      <Section title={say('brief.who')}>
        <div className="brief-group">
          <Line {...props} field="name" label="brief.name" />
          <Platforms {...props} />
          <Size {...props} />
          <Niches {...props} />
          <Languages {...props} />
        </div>
      </Section>
      <Section title={say('brief.words')} aside={say('brief.words.text')}>
        <div className="brief-group brief-words">
          <Line {...props} field="terms" label="brief.terms" hint="brief.terms.text" lines={4} />
          <Line {...props} field="redLines" label="brief.red-lines" hint="brief.red-lines.text" lines={4} />
          <Line
            {...props}
            field="ownBrands"
            label="brief.own-brands"
            hint="brief.own-brands.text"
            lines={3}
          />
          <Line
            {...props}
            field="rivalBrands"
            label="brief.rival-brands"
            hint="brief.rival-brands.text"
            lines={3}
          />
        </div>
      </Section>
      <Section title={say('brief.limits')}>
        <div className="brief-group brief-words">
          <Line
            {...props}
            field="lookBackDays"
            label="brief.look-back"
            hint="brief.look-back.text"
            unit={say('brief.days')}
            numeric
          />
          <Budget {...props} />
        </div>
      </Section>
      <Section title={say('brief.counts')}>
        <ThemeWeightFields
          weights={props.draft.weights}
          problem={problemOf(props, 'weights')}
          onChange={(weights) => props.onChange({ weights })}
          onLeave={props.onLeave}
          onReset={(weights) => {
            props.onChange({ weights });
            props.onLeave();
          }}
        />
      </Section>
    </>
  );
}

function problemOf({ problems }: BriefForm, field: keyof BriefDraft) {
  return problems.find((problem) => problem.field === field)?.because ?? null;
}

type TextKey = { [Key in keyof BriefDraft]: BriefDraft[Key] extends string ? Key : never }[keyof BriefDraft];

function Line(
  props: BriefForm & {
    readonly field: TextKey;
    readonly label: PlainKey;
    readonly hint?: PlainKey;
    readonly lines?: number;
    readonly numeric?: boolean;
    readonly unit?: string;
  },
): ReactNode {
  const { draft, field, onChange, problems: _problems, ...rest } = props;
  return (
    <TextField
      {...rest}
      value={draft[field]}
      problem={problemOf(props, field)}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
}

/** A choice is whole as soon as it is made: it is saved at once. */
function choose(props: BriefForm, part: Partial<BriefDraft>): void {
  props.onChange(part);
  props.onLeave();
}

function Platforms(props: BriefForm): ReactNode {
  return (
    <ChipChoices
      legend="brief.platforms"
      hint="brief.any"
      options={PLATFORM_IDS.map((id) => ({ value: id, label: PLATFORM[id].displayName }))}
      chosen={props.draft.platforms}
      onChange={(platforms) => choose(props, { platforms })}
    />
  );
}

function Size(props: BriefForm): ReactNode {
  return (
    <div className="brief-pair">
      <Line {...props} field="followersMin" label="brief.followers-min" hint="brief.followers.text" numeric />
      <Line {...props} field="followersMax" label="brief.followers-max" numeric />
    </div>
  );
}

function Niches(props: BriefForm): ReactNode {
  const say = useSay();
  return (
    <ChipChoices
      legend="brief.niches"
      hint="brief.any"
      options={NICHE_IDS.map((id) => ({ value: id, label: say(`niche.${id}`) }))}
      chosen={props.draft.niches}
      onChange={(niches) => choose(props, { niches })}
    />
  );
}

function Languages(props: BriefForm): ReactNode {
  const { locale } = useSpeaker();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const all = [...new Set([...LANGUAGES, ...props.draft.languages])];
  const options = all
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <ChipChoices
      legend="brief.languages"
      hint="brief.languages.text"
      options={options}
      chosen={props.draft.languages}
      onChange={(languages) => choose(props, { languages })}
    />
  );
}

function Budget(props: BriefForm): ReactNode {
  const say = useSay();
  const currencies = [...new Set([...Object.keys(DEFAULT_RATES), props.draft.currency])];
  return (
    <div className="brief-budget">
      <Line {...props} field="budget" label="brief.budget" hint="brief.budget.text" numeric />
      <Field label={say('brief.currency')} look="bold" className="brief-field">
        {(control) => (
          <select
            {...control}
            value={props.draft.currency}
            onChange={(event) => choose(props, { currency: event.currentTarget.value })}
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

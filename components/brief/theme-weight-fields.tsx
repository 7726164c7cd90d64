import { type ReactNode, useId } from 'react';
import type { BriefDraft } from '../../lib/core/score/brief-draft';
import type { Theme } from '../../lib/core/score/component-ids';
import { readAmount } from '../../lib/core/score/read-amount';
import { GENERAL_WEIGHTS, THEMES } from '../../lib/core/score/theme-weights';
import type { Sentence } from '../../lib/core/words/sentence';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';

type Weights = BriefDraft['weights'];

const GENERAL = Object.fromEntries(THEMES.map((theme) => [theme, String(GENERAL_WEIGHTS[theme])])) as Record<
  Theme,
  string
>;

/** How much each of the five themes counts, and its share of the whole. */
export function ThemeWeightFields(props: {
  readonly weights: Weights;
  readonly problem: Sentence | null;
  readonly onChange: (weights: Weights) => void;
  readonly onLeave: () => void;
  readonly onReset: (weights: Weights) => void;
}): ReactNode {
  const say = useSay();
  const id = useId();
  const { weights, problem } = props;
  const amounts = THEMES.map((theme) => readAmount(weights[theme]) ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const isGeneral = THEMES.every((theme, index) => amounts[index] === GENERAL_WEIGHTS[theme]);
  return (
    <fieldset className="brief-field brief-weights">
      <legend>
        <b>{say('brief.weights')}</b>
      </legend>
      {THEMES.map((theme, index) => (
        <div key={theme} className="brief-weight">
          <label htmlFor={`${id}-${theme}`}>
            {say(`brief.theme.${theme}`)}{' '}
            <span className="small soft">{say(`brief.theme.${theme}.text`)}</span>
          </label>
          <input
            id={`${id}-${theme}`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            data-numeric
            value={weights[theme]}
            aria-invalid={problem !== null || undefined}
            aria-describedby={problem ? `${id}-wrong` : undefined}
            onChange={(event) => props.onChange({ ...weights, [theme]: event.currentTarget.value })}
            onBlur={props.onLeave}
          />
          <span className="small soft brief-share">
            {total > 0 ? say('brief.weight.share', { share: (amounts[index] ?? 0) / total }) : null}
          </span>
        </div>
      ))}
      {problem ? (
        <span className="small field-wrong" id={`${id}-wrong`} role="alert">
          {say(problem)}
        </span>
      ) : null}
      <div className="brief-reset">
        <span className="small soft">{say(isGeneral ? 'brief.weights.general' : 'brief.weights.own')}</span>
        {isGeneral ? null : (
          <Button look="plain" onPress={() => props.onReset(GENERAL)}>
            {say('brief.weights.reset')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { WordKey } from '../../lib/core/words/sentence';
import { Button, Key } from '../ui/button';
import { useSay } from '../ui/words';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';

export const VERDICTS = [
  { word: 'yes', label: 'verdict.yes' },
  { word: 'maybe', label: 'verdict.maybe' },
  { word: 'no', label: 'verdict.no' },
] as const satisfies readonly { word: VerdictWord; label: WordKey }[];

/** Yes, maybe, no. Pressing the one that holds takes it back. */
export function VerdictBar(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
  readonly whyId: string | undefined;
}): ReactNode {
  const say = useSay();
  const verdict = useStore(props.marks, (state) => state.verdict);
  const judge = useStore(props.marks, (state) => state.judge);
  return (
    <fieldset className="verdicts">
      <legend className="only-heard">{say('verdict.legend')}</legend>
      {VERDICTS.map(({ word, label }) => (
        <Button
          key={word}
          className={`verdict verdict-${word}`}
          pressed={verdict === word}
          disabled={!props.open}
          {...(props.whyId ? { describedBy: props.whyId } : {})}
          {...(props.letters ? { keyShortcut: props.letters[word] } : {})}
          onPress={(event) => {
            if (props.trusts(event.nativeEvent)) void judge(verdict === word ? null : word);
          }}
        >
          {verdict === word ? <Tick /> : null}
          {say(label)}
          {props.letters ? <Key letter={props.letters[word]} /> : null}
        </Button>
      ))}
    </fieldset>
  );
}

function Tick(): ReactNode {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d="M2 6.5 L5 9.5 L10 3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}

import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { WordKey } from '../../lib/core/words/sentence';
import { Button, Key } from '../ui/button';
import { useSay } from '../ui/words';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';

export const VERDICTS = [
  { word: 'yes', letter: 'y', label: 'verdict.yes' },
  { word: 'maybe', letter: 'm', label: 'verdict.maybe' },
  { word: 'no', letter: 'x', label: 'verdict.no' },
] as const satisfies readonly { word: VerdictWord; letter: string; label: WordKey }[];

/** Yes, maybe, no. Pressing the one that holds takes it back. */
export function VerdictBar(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: boolean;
  readonly trusts: Trusts;
  readonly whyId: string | undefined;
}): ReactNode {
  const say = useSay();
  const verdict = useStore(props.marks, (state) => state.verdict);
  const judge = useStore(props.marks, (state) => state.judge);
  return (
    <fieldset className="verdicts">
      <legend className="only-heard">{say('verdict.legend')}</legend>
      {VERDICTS.map(({ word, letter, label }) => (
        <Button
          key={word}
          className={`verdict verdict-${word}`}
          pressed={verdict === word}
          disabled={!props.open}
          {...(props.whyId ? { describedBy: props.whyId } : {})}
          {...(props.letters ? { keyShortcut: letter } : {})}
          onPress={(event) => {
            if (props.trusts(event.nativeEvent)) void judge(verdict === word ? null : word);
          }}
        >
          {verdict === word ? <Tick /> : null}
          {say(label)}
          {props.letters ? <Key letter={letter} /> : null}
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

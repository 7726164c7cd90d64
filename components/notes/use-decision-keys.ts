import type { RefObject } from 'react';
import type { StoreApi } from 'zustand';
import type { VerdictWord } from '../../lib/core/library/verdict';
import { type Letters, SECOND_YES } from '../../lib/core/settings/letter-keys';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';
import { type LetterKeys, useLetterKeys } from './use-letter-keys';
import { useReasons } from './use-reasons';

interface DecisionKeys {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly onClose: (() => void) | null;
  readonly onHelp: (() => void) | null;
}

/** The user's letters, ? and Esc. The verdict letters do nothing where the buttons beside them are closed. */
export function useDecisionKeys(props: DecisionKeys): void {
  const { marks, open, trusts } = props;
  const judge =
    (verdict: VerdictWord) =>
    (event: KeyboardEvent): void => {
      if (open && trusts(event)) void marks.getState().judge(verdict);
    };
  const reasons = useReasons(marks);
  const digits = reasons.map((reason, index): [string, (event: KeyboardEvent) => void] => [
    String(index + 1),
    (event) => {
      if (open && trusts(event)) void marks.getState().explain(reason);
    },
  ]);
  useLetterKeys(
    {
      ...(props.letters ? Object.fromEntries(digits) : {}),
      ...(props.letters ? lettersOf(props.letters, judge, props) : {}),
      ...(props.onHelp ? { '?': props.onHelp } : {}),
      ...(props.onClose ? { Escape: props.onClose } : {}),
    },
    props.letters !== null,
  );
}

function lettersOf(
  letters: Letters,
  judge: (verdict: VerdictWord) => (event: KeyboardEvent) => void,
  { marks, open, trusts, note }: DecisionKeys,
): LetterKeys {
  return {
    [SECOND_YES]: judge('yes'),
    [letters.yes]: judge('yes'),
    [letters.maybe]: judge('maybe'),
    [letters.no]: judge('no'),
    [letters.undo]: (event) => {
      if (open && trusts(event)) void marks.getState().undo();
    },
    [letters.note]: () => note.current?.focus(),
  };
}

import type { RefObject } from 'react';
import type { StoreApi } from 'zustand';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';
import { useLetterKeys } from './use-letter-keys';

/** y s m x z n ? Esc. The verdict letters do nothing where the buttons beside them are closed. */
export function useDecisionKeys(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: boolean;
  readonly trusts: Trusts;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly onClose: (() => void) | null;
  readonly onHelp: (() => void) | null;
}): void {
  const { marks, open, trusts } = props;
  const judge =
    (verdict: VerdictWord) =>
    (event: KeyboardEvent): void => {
      if (open && trusts(event)) void marks.getState().judge(verdict);
    };
  useLetterKeys(
    {
      y: judge('yes'),
      s: judge('yes'),
      m: judge('maybe'),
      x: judge('no'),
      z: (event) => {
        if (open && trusts(event)) void marks.getState().undo();
      },
      n: () => props.note.current?.focus(),
      ...(props.onHelp ? { '?': props.onHelp } : {}),
      ...(props.onClose ? { Escape: props.onClose } : {}),
    },
    props.letters,
  );
}

import type { ReactNode, Ref } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { Key } from '../ui/button';
import { useSay } from '../ui/words';
import type { MarksState } from './marks-state';
import { useSavingAfterPause } from './use-saving-after-pause';

const LONGEST = 4000;

/** The user's own note: saves itself after a pause, on leaving the field, and when the surface goes away. */
export function NoteField(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly whyId: string | undefined;
  readonly ref?: Ref<HTMLTextAreaElement>;
}): ReactNode {
  const say = useSay();
  const note = useStore(props.marks, (state) => state.note);
  const write = useStore(props.marks, (state) => state.write);
  const saveNote = useStore(props.marks, (state) => state.saveNote);
  const pause = useSavingAfterPause(saveNote);
  return (
    <div className="note">
      <textarea
        ref={props.ref}
        className="note-text"
        aria-label={say('note.label')}
        placeholder={say('note.placeholder')}
        rows={1}
        maxLength={LONGEST}
        readOnly={!props.open}
        value={note}
        {...(props.whyId ? { 'aria-describedby': props.whyId } : {})}
        onChange={(event) => {
          write(event.currentTarget.value);
          pause();
        }}
        onBlur={() => void saveNote()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
      {props.letters ? <Key letter={props.letters.note} /> : null}
    </div>
  );
}

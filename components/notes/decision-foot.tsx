import { type ReactNode, type Ref, useId } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { Button, Key } from '../ui/button';
import { useSay } from '../ui/words';
import type { Editing, Trusts } from './editing';
import { type MarksState, savingOf } from './marks-state';
import { NoteField } from './note-field';
import { ReasonBar } from './reason-bar';
import { VerdictBar } from './verdict-bar';
import './notes.css';
import type { Letters } from '../../lib/core/settings/letter-keys';

/** The fixed foot: verdict, note, what is saved; or why nothing can be changed here and where it can. */
export function DecisionFoot(props: {
  readonly marks: StoreApi<MarksState>;
  readonly editing: Editing;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
  readonly onElsewhere: (() => void) | null;
  readonly noteRef: Ref<HTMLTextAreaElement>;
  /** How well the page was read; stands beside what is saved. */
  readonly status: ReactNode;
}): ReactNode {
  const say = useSay();
  const id = useId();
  const { editing } = props;
  const open = editing.status === 'open';
  const whyId = editing.status === 'locked' ? id : undefined;
  return (
    <div className="foot">
      <VerdictBar
        marks={props.marks}
        open={open}
        letters={props.letters}
        trusts={props.trusts}
        whyId={whyId}
      />
      <ReasonBar marks={props.marks} open={open} letters={props.letters} trusts={props.trusts} />
      <NoteField marks={props.marks} open={open} letters={props.letters} whyId={whyId} ref={props.noteRef} />
      {editing.status === 'locked' ? (
        <p className="foot-locked small" id={id}>
          <span>{say(editing.why)}</span>
        </p>
      ) : null}

      <div className="foot-lines small faint">
        <span className="foot-status">
          {props.status}
          <SavedLine marks={props.marks} open={open} letters={props.letters} trusts={props.trusts} />
        </span>
        {props.onElsewhere ? (
          <Button look={editing.status === 'locked' ? 'usual' : 'plain'} onPress={props.onElsewhere}>
            {say('foot.open-side-panel')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The foot where nothing is decided: on the user's own profile. */
export function QuietFoot(props: {
  readonly marks: StoreApi<MarksState>;
  readonly status: ReactNode;
}): ReactNode {
  const say = useSay();
  const saving = useStore(props.marks, savingOf);
  return (
    <div className="foot foot-quiet">
      <div className="foot-lines small faint">
        <span className="foot-status">
          {props.status}
          <span role="status" data-saving={saving}>
            {saving === 'failed' ? say('me.failed') : ''}
          </span>
        </span>
      </div>
    </div>
  );
}

function SavedLine(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
}): ReactNode {
  const say = useSay();
  const saving = useStore(props.marks, savingOf);
  const isSample = useStore(props.marks, (state) => state.isSample);
  const undoable = useStore(props.marks, (state) => state.undoable);
  const undo = useStore(props.marks, (state) => state.undo);
  return (
    <span className="foot-saved">
      <span role="status" data-saving={saving}>
        {say(isSample ? 'saving.nowhere' : `saving.${saving}`)}
      </span>
      {undoable && props.open ? (
        <Button
          look="plain"
          {...(props.letters ? { keyShortcut: props.letters.undo } : {})}
          onPress={(event) => {
            if (props.trusts(event.nativeEvent)) void undo();
          }}
        >
          {say('verdict.undo')}
          {props.letters ? <Key letter={props.letters.undo} /> : null}
        </Button>
      ) : null}
    </span>
  );
}

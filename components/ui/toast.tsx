import type { ReactNode } from 'react';
import { Button } from './button';
import { useSay } from './words';
import './parts.css';

/**
 * What was just done, and the way back. It stays until the next action or until it is put away: whoever is slow
 * must not lose the way back. `text` null = nothing to tell; the region stays, so that news is heard.
 */
export function Toast(props: {
  readonly text: string | null;
  readonly tone?: 'calm' | 'bad';
  /** null = cannot be taken back. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}): ReactNode {
  const say = useSay();
  return (
    <div className="toast-place" role="status">
      {props.text === null ? null : (
        <div className="toast" data-tone={props.tone ?? 'calm'}>
          <span>{props.text}</span>
          {props.onUndo ? (
            <Button look="plain" onPress={props.onUndo}>
              {say('toast.undo')}
            </Button>
          ) : null}
          <Button look="plain" label={say('toast.dismiss.heard')} onPress={props.onDismiss}>
            {say('toast.dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}

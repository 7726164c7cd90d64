import { type ReactNode, useEffect, useRef } from 'react';
import type { WordKey } from '../../lib/core/words/sentence';
import { Button, Key } from '../ui/button';
import { useSay } from '../ui/words';

const KEYS = [
  ['y', 'keys.yes'],
  ['s', 'keys.yes'],
  ['m', 'keys.maybe'],
  ['x', 'keys.no'],
  ['z', 'keys.undo'],
  ['n', 'keys.note'],
  ['l', 'keys.list'],
  ['?', 'keys.help'],
  ['Esc', 'keys.close'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** Which letter does what. */
export function KeysHelp(props: {
  readonly open: boolean;
  readonly letters: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (props.open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.open]);
  return (
    <dialog ref={dialog} className="keys" aria-label={say('panel.keys')} onClose={props.onClose}>
      <h2>{say('panel.keys')}</h2>
      <p className="small soft">{say(props.letters ? 'keys.when' : 'keys.off')}</p>
      <dl className="keys-list">
        {KEYS.map(([letter, what]) => (
          <div key={letter}>
            <dt>
              <Key letter={letter} />
              <span className="only-heard">{letter}</span>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={props.onClose}>{say('panel.close')}</Button>
    </dialog>
  );
}

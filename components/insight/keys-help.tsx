import type { ReactNode } from 'react';
import {
  LETTER_ACTIONS,
  type LetterAction,
  type Letters,
  SECOND_YES,
} from '../../lib/core/settings/letter-keys';
import { Button, Key } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { type PlainKey, useSay } from '../ui/words';

type Told = readonly (readonly [key: string, what: PlainKey])[];

/** Keys that no setting changes, but that go with the letters. */
const BESIDE_LETTERS: Told = [
  ['1 – 9', 'keys.reason'],
  ['y n u', 'keys.answer'],
  ['q', 'keys.queue'],
  ['?', 'keys.help'],
];
/** What works with letters switched off too. */
const ALWAYS: Told = [['Esc', 'keys.close']];

/** Letters as they are told: the second one for yes too, while nothing else has it. */
export function toldLetters(letters: Letters): readonly (readonly [string, LetterAction])[] {
  const own = LETTER_ACTIONS.map((action) => [letters[action], action] as const);
  const isFree = own.every(([letter]) => letter !== SECOND_YES);
  return isFree ? [...own, [SECOND_YES, 'yes'] as const] : own;
}

/** Which letter does what. */
export function KeysHelp(props: {
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const own: Told = props.letters
    ? toldLetters(props.letters).map(([letter, action]) => [letter, `keys.${action}`])
    : [];
  const told = props.letters ? [...own, ...BESIDE_LETTERS, ...ALWAYS] : ALWAYS;
  return (
    <Dialog open={props.open} title={say('panel.keys')} onClose={props.onClose}>
      <p className="small soft">{say(props.letters ? 'keys.when' : 'keys.off')}</p>
      <dl className="keys-list">
        {told.map(([letter, what]) => (
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
    </Dialog>
  );
}

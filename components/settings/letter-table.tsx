import { type ReactNode, useState } from 'react';
import {
  DEFAULT_LETTERS,
  LETTER_ACTIONS,
  type LetterAction,
  type Letters,
  type LetterTrouble,
  letterTrouble,
} from '../../lib/core/settings/letter-keys';
import { Button } from '../ui/button';
import { Table } from '../ui/table';
import { type Say, useSay } from '../ui/words';

interface Refused {
  readonly action: LetterAction;
  readonly letter: string;
  readonly trouble: LetterTrouble;
}

/** Which letter does what; a letter that another action has is refused, with the reason. */
export function LetterTable(props: {
  readonly letters: Letters;
  readonly onChange: (letters: Letters) => void;
}): ReactNode {
  const say = useSay();
  const { letters } = props;
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = (action: LetterAction, typed: string): void => {
    const letter = typed.replace(letters[action], '').trim().toLowerCase() || letters[action];
    const trouble = letterTrouble(letters, action, letter);
    setRefused(trouble && { action, letter, trouble });
    if (!trouble && letter !== letters[action]) props.onChange({ ...letters, [action]: letter });
  };
  return (
    <>
      <Table
        caption={say('settings.letters.table')}
        heads={[say('settings.letters.action'), say('settings.letters.letter')]}
        className="letters"
      >
        {LETTER_ACTIONS.map((action) => (
          <tr key={action}>
            <th scope="row">{say(`keys.${action}`)}</th>
            <td>
              <input
                className="letter-field"
                type="text"
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                aria-label={say('settings.letters.heard', { action: say(`keys.${action}`) })}
                aria-invalid={refused?.action === action || undefined}
                value={letters[action]}
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) => take(action, event.currentTarget.value)}
              />
            </td>
          </tr>
        ))}
      </Table>
      <p className="small soft">{say('settings.letters.second')}</p>
      <p role="alert">{refused ? <span className="notice">{troubleWords(say, refused)}</span> : null}</p>
      <Button
        look="plain"
        onPress={() => {
          setRefused(null);
          props.onChange(DEFAULT_LETTERS);
        }}
      >
        {say('settings.letters.reset')}
      </Button>
    </>
  );
}

function troubleWords(say: Say, { letter, trouble }: Refused): string {
  switch (trouble.kind) {
    case 'no-letter':
      return say('settings.letters.no-letter');
    case 'reserved':
      return say('settings.letters.reserved', { letter });
    case 'in-use':
      return say('settings.letters.in-use', { letter, action: say(`keys.${trouble.by}`) });
  }
}

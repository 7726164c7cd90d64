import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { VERDICTS } from '../notes/verdict-bar';
import { Button, Key } from '../ui/button';
import { useParts } from '../ui/use-parts';
import { isolate, useSay } from '../ui/words';
import type { LibraryState } from './library-state';

export const MOST_COMPARED = 6;

/** What can be done with the row at hand, or with those chosen: each key has its button. */
export function LibraryActs(props: {
  readonly library: StoreApi<LibraryState>;
  readonly onOpen: (key: ProfileKey) => void;
  readonly onCompare: (keys: readonly ProfileKey[]) => void;
  readonly letters: Letters | null;
  /** More acts, on the chosen or else the row at hand. */
  readonly children?: ReactNode;
}): ReactNode {
  const say = useSay();
  const { letters } = props;
  const { rows, active, chosen, judge, undo, chooseNone } = useParts(
    props.library,
    'rows',
    'active',
    'chosen',
    'judge',
    'undo',
    'chooseNone',
  );
  const row = rows?.[active];
  if (!row) return null;
  const press = (word: VerdictWord): void => void judge(row.key, row.verdict === word ? null : word);
  const comparable = chosen.size >= 2 && chosen.size <= MOST_COMPARED;
  return (
    <div className="library-acts">
      <span className="soft acts-who">
        {say('library.acts', { name: isolate(row.name?.trim() || row.handle) })}
      </span>
      {VERDICTS.map(({ word, label }) => (
        <Button
          key={word}
          look="plain"
          pressed={row.verdict === word}
          {...(letters ? { keyShortcut: letters[word] } : {})}
          onPress={() => press(word)}
        >
          {say(label)}
          {letters ? <Key letter={letters[word]} /> : null}
        </Button>
      ))}
      <Button look="plain" onPress={() => void undo()}>
        {say('verdict.undo')}
        {letters ? <Key letter={letters.undo} /> : null}
      </Button>
      <Button look="plain" onPress={() => props.onOpen(row.key)}>
        {say('library.open')}
      </Button>
      <span className="acts-gap" />
      {chosen.size > 0 ? (
        <>
          <span className="soft">{say('library.acts.many', { n: chosen.size })}</span>
          <Button look="plain" onPress={chooseNone}>
            {say('library.unchoose')}
          </Button>
        </>
      ) : null}
      <Button
        look="plain"
        disabled={!comparable}
        {...(letters ? { keyShortcut: 'c' } : {})}
        hint={say('library.compare.few')}
        onPress={() => props.onCompare([...chosen])}
      >
        {say('library.compare')}
        {letters ? <Key letter="c" /> : null}
      </Button>
      {props.children}
    </div>
  );
}

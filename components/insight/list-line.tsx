import type { ReactNode } from 'react';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { sentence } from '../../lib/core/words/sentence';
import { Button, Key } from '../ui/button';
import { Rich, useSay } from '../ui/words';

/** Names the list that a verdict goes to. */
export function ListLine(props: {
  readonly own: OwnMarks;
  readonly letters: boolean;
  readonly onChange: (() => void) | null;
}): ReactNode {
  const say = useSay();
  return (
    <div className="list-line small soft">
      <span>
        <Rich
          of={sentence('list.line', { list: '' })}
          with={{
            list: (
              <b>
                <bdi>{props.own.listName}</bdi>
              </b>
            ),
          }}
        />
      </span>
      {props.onChange ? (
        <Button look="plain" onPress={props.onChange} {...(props.letters ? { keyShortcut: 'l' } : {})}>
          {say('list.change')}
          {props.letters ? <Key letter="l" /> : null}
        </Button>
      ) : null}
    </div>
  );
}

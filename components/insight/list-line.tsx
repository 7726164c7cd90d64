import { type ReactNode, useState } from 'react';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { sentence } from '../../lib/core/words/sentence';
import { useLetterKeys } from '../notes/use-letter-keys';
import { Button, Key } from '../ui/button';
import { Rich, useSay } from '../ui/words';
import { ListChooser, type Lists } from './list-chooser';

/** Names the list that a verdict goes to. */
export function ListLine(props: {
  readonly own: OwnMarks;
  readonly letters: Letters | null;
  readonly lists: Lists | null;
}): ReactNode {
  const say = useSay();
  const { lists } = props;
  const [choosing, setChoosing] = useState(false);
  const choose = (): void => setChoosing(true);
  useLetterKeys(lists && props.letters ? { [props.letters.list]: choose } : {}, props.letters !== null);
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
      {lists ? (
        <>
          <Button
            look="plain"
            onPress={choose}
            {...(props.letters ? { keyShortcut: props.letters.list } : {})}
          >
            {say('list.change')}
            {props.letters ? <Key letter={props.letters.list} /> : null}
          </Button>
          <ListChooser
            lists={lists}
            open={choosing}
            current={props.own.listId}
            onClose={() => setChoosing(false)}
          />
        </>
      ) : null}
    </div>
  );
}

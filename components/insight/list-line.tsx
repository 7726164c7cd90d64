import { type ReactNode, useEffect, useState } from 'react';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { Brief } from '../../lib/core/score/brief';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { sentence } from '../../lib/core/words/sentence';
import type { Trusts } from '../notes/editing';
import { useLetterKeys } from '../notes/use-letter-keys';
import { Button, Key } from '../ui/button';
import { Rich, useSay } from '../ui/words';
import { ListChooser, type Lists } from './list-chooser';

interface ListLineProps {
  readonly own: OwnMarks;
  readonly brief: Brief | null;
  readonly letters: Letters | null;
  readonly lists: Lists | null;
  /** Whether the current list may be changed here and now. */
  readonly open: boolean;
  readonly trusts: Trusts;
}

/** Names the list that verdicts and score go by; one key steps to the next. */
export function ListLine(props: ListLineProps): ReactNode {
  const { lists, own } = props;
  return (
    <div className="list-line small soft">
      <span className="list-named" role="status">
        <Rich
          of={sentence(props.brief ? 'list.line' : 'list.line-general', { list: '' })}
          with={{
            list: (
              <b>
                <bdi>{own.listName}</bdi>
              </b>
            ),
          }}
        />
      </span>
      {lists ? <ListControls {...props} lists={lists} /> : null}
    </div>
  );
}

function ListControls(props: ListLineProps & { readonly lists: Lists }): ReactNode {
  const say = useSay();
  const { lists, letters, own, open, trusts } = props;
  const [choosing, setChoosing] = useState(false);
  const [alone, step] = useStep(lists, own.listId);
  const next = (event: Event): void => {
    if (open && trusts(event)) step();
  };
  useLetterKeys(letters ? { [letters.list]: next } : {}, letters !== null);
  return (
    <span className="list-controls">
      <Button
        look="plain"
        label={say('list.next.heard')}
        disabled={!open}
        onPress={({ nativeEvent }) => next(nativeEvent)}
        {...(letters ? { keyShortcut: letters.list } : {})}
      >
        {say('list.next')}
        {letters ? <Key letter={letters.list} /> : null}
      </Button>
      {lists.desk ? (
        <>
          <Button look="plain" label={say('list.change.heard')} onPress={() => setChoosing(true)}>
            {say('list.change')}
          </Button>
          <ListChooser
            desk={lists.desk}
            open={choosing}
            current={own.listId}
            onClose={() => setChoosing(false)}
          />
        </>
      ) : null}
      <Button
        look="plain"
        onPress={({ nativeEvent }) => {
          if (trusts(nativeEvent)) lists.openBrief(own.listId);
        }}
      >
        {say(props.brief ? 'brief.edit' : 'brief.write')}
      </Button>
      <span className="list-alone" role="status">
        {alone ? say('list.only') : null}
      </span>
    </span>
  );
}

/** Steps on; says so where there was nowhere to step to. */
function useStep(lists: Lists, listId: string): readonly [alone: boolean, step: () => void] {
  const [alone, setAlone] = useState(false);
  // Another list on show means that there is one.
  useEffect(() => {
    if (listId) setAlone(false);
  }, [listId]);
  const step = (): void => {
    void lists.next().then(
      ({ id }) => setAlone(id === listId),
      () => {},
    );
  };
  return [alone, step];
}

import { type ReactNode, useEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { ListHolds } from '../../lib/core/library/list-holds';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Section } from '../ui/section';
import { Toast } from '../ui/toast';
import { isolate, type Say, useSay, useSpeaker } from '../ui/words';
import type { BriefsState, OpenList } from './briefs-state';

type Briefs = StoreApi<BriefsState>;

/** Says what goes, asks, and removes; the list that is there from the start says why it stays. */
export function RemoveList(props: {
  readonly briefs: Briefs;
  readonly open: OpenList;
  /** The page of the list that comes in its place. */
  readonly onRemoved: (listId: string) => void;
}): ReactNode {
  const say = useSay();
  const { leaving, askRemove, keepList, removeList } = useStore(props.briefs);
  const name = isolate(props.open.list.name);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After the dialog is shown: the harmless answer is at hand.
    if (leaving) keep.current?.focus();
  }, [leaving]);
  return (
    <Section title={say('lists.away')}>
      {props.open.stays ? (
        <p className="soft">{say('lists.away.stays')}</p>
      ) : (
        <>
          <p className="soft">{say('lists.away.text')}</p>
          <p className="brief-start">
            <Button onPress={() => void askRemove()}>{say('lists.away.start')}</Button>
          </p>
          <Dialog open={leaving !== null} title={say('lists.away.ask', { name })} onClose={keepList}>
            {leaving ? <WhatGoes {...leaving} listId={props.open.list.id} /> : null}
            <div className="list-away-answers">
              <Button ref={keep} onPress={keepList}>
                {say('lists.away.keep')}
              </Button>
              <Button
                className="button-danger"
                onPress={() =>
                  void removeList().then((next) => {
                    if (next !== null) props.onRemoved(next);
                  })
                }
              >
                {say('lists.away.do')}
              </Button>
            </div>
          </Dialog>
        </>
      )}
    </Section>
  );
}

function WhatGoes(props: {
  readonly listId: string;
  readonly holds: ListHolds;
  readonly onlyListed: boolean;
}): ReactNode {
  const say = useSay();
  const { locale } = useSpeaker();
  const { holds } = props;
  const parts = partsOf(say, holds);
  const what = new Intl.ListFormat(locale).format(parts);
  return (
    <div className="list-away">
      <p>{parts.length === 0 ? say('lists.away.nothing') : say('lists.away.what', { what })}</p>
      <p className="soft">{say('lists.away.left')}</p>
      {props.onlyListed && holds.creators > 0 ? <p className="soft">{say('lists.away.unlisted')}</p> : null}
      <p className="soft">
        {say(holds.undoable ? 'lists.away.undoable' : 'lists.away.for-good')}{' '}
        {holds.creators > 0 ? (
          <a href={`#list/${encodeURIComponent(props.listId)}`}>{say('lists.away.save')}</a>
        ) : null}
      </p>
    </div>
  );
}

function partsOf(say: Say, holds: ListHolds): readonly string[] {
  const counts = ['creators', 'verdicts', 'stages', 'prices', 'answers'] as const;
  const parts = counts
    .filter((one) => holds[one] > 0)
    .map((one) => say(`lists.away.${one}`, { n: holds[one] }));
  return holds.brief ? [...parts, say('lists.away.brief')] : parts;
}

/** What was removed, and the way back. */
export function ListRemoved(props: {
  readonly briefs: Briefs;
  readonly onRestored: (listId: string) => void;
}): ReactNode {
  const say = useSay();
  const { removed, restoreList, forgetRemoved } = useStore(props.briefs);
  const name = removed ? isolate(removed.list.name) : '';
  return (
    <Toast
      text={removed ? say(removed.failed ? 'lists.away.lost' : 'lists.away.done', { name }) : null}
      tone={removed?.failed ? 'bad' : 'calm'}
      onUndo={
        removed?.undoable && !removed.failed
          ? () =>
              void restoreList().then((listId) => {
                if (listId !== null) props.onRestored(listId);
              })
          : null
      }
      onDismiss={forgetRemoved}
    />
  );
}

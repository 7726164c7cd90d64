import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ListSummary } from '../../lib/messages/contract';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';

/** The user's lists, where this surface may change the current one. */
export interface Lists {
  load(): Promise<readonly ListSummary[]>;
  choose(listId: string): Promise<void>;
}

/** Which list verdicts go to from now on. */
export function ListChooser(props: {
  readonly lists: Lists;
  readonly open: boolean;
  readonly current: string;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [known, setKnown] = useState<readonly ListSummary[]>([]);
  const { lists, open, onClose } = props;
  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    void lists.load().then(setKnown, () => setKnown([]));
  }, [open, lists]);
  return (
    <dialog ref={dialog} className="keys" aria-label={say('list.choose')} onClose={onClose}>
      <h2>{say('list.choose')}</h2>
      <ul className="list-choices">
        {known.map(({ id, name }) => (
          <li key={id}>
            <Button
              pressed={id === props.current}
              onPress={() => {
                void lists.choose(id);
                onClose();
              }}
            >
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <Button look="plain" onPress={onClose}>
        {say('panel.close')}
      </Button>
    </dialog>
  );
}

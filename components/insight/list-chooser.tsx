import { type ReactNode, useEffect, useState } from 'react';
import type { ListSummary } from '../../lib/messages/contract';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useSay } from '../ui/words';

/** What may be done with lists where nothing of a site can lie above the surface. */
export interface ListDesk {
  load(): Promise<readonly ListSummary[]>;
  choose(listId: string): Promise<void>;
  /** How far the brief of a list looks back; null = every post that was read. */
  lookBack(listId: string, days: number | null): Promise<void>;
}

/** What a surface may do with the user's lists. */
export interface Lists {
  /** Makes the next list the current one; which one that is now. */
  next(): Promise<ListSummary>;
  /** Opens the brief of a list in a tab of its own. */
  openBrief(listId: string): void;
  /** null = in a page's frame: stepping is all it may do. */
  readonly desk: ListDesk | null;
}

/** Which list verdicts go to from now on. */
export function ListChooser(props: {
  readonly desk: ListDesk;
  readonly open: boolean;
  readonly current: string;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const [known, setKnown] = useState<readonly ListSummary[]>([]);
  const { desk, open, onClose } = props;
  useEffect(() => {
    if (open) void desk.load().then(setKnown, () => setKnown([]));
  }, [open, desk]);
  return (
    <Dialog open={open} title={say('list.choose')} onClose={onClose}>
      <ul className="list-choices">
        {known.map(({ id, name }) => (
          <li key={id}>
            <Button
              pressed={id === props.current}
              onPress={() => {
                void desk.choose(id);
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
    </Dialog>
  );
}
